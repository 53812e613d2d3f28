import type { PayloadRequest } from 'payload'

import type { TemplateKind } from '@/domain/leases/merge/templateKinds'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseTemplate } from '@/payload-types'

export type ChosenTemplate = {
  id: number
  name: string
  kind: TemplateKind
  version: number
  text: Pick<LeaseTemplate, 'content' | 'header' | 'footer' | 'initials'>
}

const chosen = (id: number, template: Partial<LeaseTemplate>): ChosenTemplate | undefined => {
  const { name, kind, version, content, header, footer, initials } = template
  if (!name || !kind || !version || !content) return undefined
  return { id, name, kind, version, text: { content, header, footer, initials } }
}

/**
 * A version of a template; without a number, the one that is published.
 * @throws `NOT_FOUND`, `NO_TEMPLATE_VERSION`
 */
export const chosenTemplate = async (
  req: PayloadRequest,
  id: number,
  version: number | undefined,
): Promise<ChosenTemplate> => {
  const template = await req.payload.findByID({
    collection: 'lease-templates',
    id,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!template) throw refusal({ code: 'NOT_FOUND', message: 'There is no such template.' })
  const asked = version ?? template.version
  if (asked === template.version && template._status === 'published') {
    const found = chosen(id, template)
    if (found) return found
  }
  if (version === undefined)
    throw refusal({
      code: 'NO_TEMPLATE_VERSION',
      message: `“${template.name}” is a draft. Publish it, or choose one of its versions.`,
    })
  const { docs } = await req.payload.findVersions({
    collection: 'lease-templates',
    where: { and: [{ parent: { equals: id } }, { 'version.version': { equals: version } }] },
    limit: 1,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const found = docs[0] && chosen(id, docs[0].version)
  if (!found)
    throw refusal({
      code: 'NO_TEMPLATE_VERSION',
      message: `“${template.name}” has no version ${version}. Its last one is ${template.version}.`,
    })
  return found
}
