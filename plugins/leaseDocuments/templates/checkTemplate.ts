import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import type { Block } from '@/domain/leases/merge/documentBlocks'
import { readRichText } from '@/domain/leases/merge/readRichText'
import { templateFaults } from '@/domain/leases/merge/templateFaults'
import type { LeaseTemplate } from '@/payload-types'

import { lineBlocks } from './lineBlocks'

type Fault = { path: string; message: string }

const inText = (path: string, blocks: readonly Block[]): Fault[] =>
  templateFaults(blocks).map(({ message }) => ({ path, message }))

/** What keeps a template from being saved, each fault at the field it stands in. */
export const faultsOfTemplate = (
  template: Pick<Partial<LeaseTemplate>, 'content' | 'header' | 'footer'>,
): Fault[] => {
  const { blocks, unknown } = readRichText(template.content)
  return [
    ...unknown.map((kind) => ({
      path: 'content',
      message: `A document cannot print a part of the kind “${kind}”. Take it out.`,
    })),
    ...inText('content', blocks),
    ...inText('header', lineBlocks(template.header)),
    ...inText('footer', lineBlocks(template.footer)),
  ]
}

/**
 * Refuses a template that names a field there is not: every one of them, at once.
 * @see docs/domain.md rule 29
 */
export const checkTemplate: CollectionBeforeValidateHook<LeaseTemplate> = ({ data, originalDoc, req }) => {
  const faults = faultsOfTemplate({ ...originalDoc, ...data })
  const messages = new Map<string, string[]>()
  for (const { path, message } of faults) messages.set(path, [...(messages.get(path) ?? []), message])
  if (messages.size === 0) return data
  throw new ValidationError(
    {
      collection: 'lease-templates',
      errors: [...messages].map(([path, all]) => ({ path, message: all.join(' ') })),
      req,
    },
    req.t,
  )
}
