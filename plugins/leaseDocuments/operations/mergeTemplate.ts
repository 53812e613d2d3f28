import type { Block } from '@/domain/leases/merge/documentBlocks'
import { isWritten } from '@/domain/leases/merge/documentBlocks'
import { mergeBlocks, MOST_CHARACTERS, type StandIn } from '@/domain/leases/merge/mergeBlocks'
import { MOST_PAGES } from '@/domain/leases/merge/pagesOf'
import type { MergeValues } from '@/domain/leases/merge/mergeFields'
import { readRichText } from '@/domain/leases/merge/readRichText'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseTemplate } from '@/payload-types'

import { faultsOfTemplate } from '../templates/checkTemplate'
import { lineBlocks } from '../templates/lineBlocks'

/** What there is room for above and below the text of each page. */
const MOST_OF_A_LINE = 200

export type TemplateText = Pick<Partial<LeaseTemplate>, 'content' | 'header' | 'footer' | 'initials'>

/** A template with its fields filled in: what a document keeps of it. */
export type MergedText = {
  readonly blocks: readonly Block[]
  readonly header: string
  readonly footer: string
  readonly initials: boolean
}

export type MergeResult =
  | { readonly ok: true; readonly text: MergedText; readonly used: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly missing: readonly string[] }

const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (isWritten(block) ? block.runs.map(({ text }) => text) : [])).join('')

/**
 * Fills in a template.
 * @throws `BAD_TEMPLATE` naming every field there is not, `DOCUMENT_TOO_LONG`
 */
export const mergeTemplate = (
  template: TemplateText,
  values: MergeValues,
  standIn?: StandIn,
): MergeResult => {
  const faults = faultsOfTemplate(template)
  if (faults.length > 0)
    throw refusal({
      code: 'BAD_TEMPLATE',
      field: faults[0]?.path,
      message: faults.map(({ message }) => message).join(' '),
    })
  const parts = [
    mergeBlocks(readRichText(template.content).blocks, values, standIn),
    mergeBlocks(lineBlocks(template.header), values, standIn),
    mergeBlocks(lineBlocks(template.footer), values, standIn),
  ] as const
  if (parts.some((part) => 'tooLong' in part))
    throw refusal({
      code: 'DOCUMENT_TOO_LONG',
      message: `A document has at most ${MOST_CHARACTERS.toLocaleString('en-US')} characters and some ${MOST_PAGES} pages. Make the template or the lease’s terms shorter.`,
    })
  const missing = parts.flatMap((part) => ('missing' in part ? part.missing : []))
  const [body, header, footer] = parts
  if (!body.ok || !header.ok || !footer.ok) return { ok: false, missing: [...new Set(missing)] }
  const lines = [
    ['header', 'head', textOf(header.blocks)],
    ['footer', 'foot', textOf(footer.blocks)],
  ] as const
  for (const [field, place, { length }] of lines)
    if (length > MOST_OF_A_LINE)
      throw refusal({
        code: 'DOCUMENT_TOO_LONG',
        field,
        message: `The ${place} of each page has ${length.toLocaleString('en-US')} characters once it is filled in; there is room for ${MOST_OF_A_LINE}. Move the long field into the text.`,
      })
  return {
    ok: true,
    used: { ...body.used, ...header.used, ...footer.used },
    text: {
      blocks: body.blocks,
      header: textOf(header.blocks),
      footer: textOf(footer.blocks),
      initials: template.initials ?? false,
    },
  }
}
