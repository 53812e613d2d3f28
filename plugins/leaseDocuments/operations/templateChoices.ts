import type { PayloadRequest } from 'payload'

import { leaseValues } from '@/domain/leases/merge/leaseValues'
import type { TemplateKind } from '@/domain/leases/merge/templateKinds'

import type { LeaseRecords } from './leaseFacts'
import { mergeTemplate } from './mergeTemplate'
import { missingValues, type MissingValue } from './missingValues'

/** A published template as one lease fills it in: how many fields, or which have no value. */
export type TemplateChoice = {
  id: number
  name: string
  version: number
  kind: TemplateKind
  fields: number
  missing: readonly MissingValue[]
  /** Why it cannot be used at all: it was saved before its fields were checked. */
  fault?: string
}

/** The templates a document of this lease can be made from now, of all kinds. */
export const templateChoices = async (
  req: PayloadRequest,
  records: LeaseRecords,
): Promise<TemplateChoice[]> => {
  const { docs } = await req.payload.find({
    collection: 'lease-templates',
    where: { and: [{ _status: { equals: 'published' } }, { archivedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
    sort: 'name',
    req,
    overrideAccess: false,
  })
  const values = leaseValues(records.facts)
  return docs.map((template) => {
    const { id, name, version, kind } = template
    const choice = {
      id,
      name,
      version: version ?? 1,
      kind,
      fields: 0,
      missing: [],
    }
    try {
      const merged = mergeTemplate(template, values)
      return merged.ok
        ? { ...choice, fields: Object.keys(merged.used).length }
        : { ...choice, missing: missingValues(merged.missing, records) }
    } catch (error) {
      return { ...choice, fault: error instanceof Error ? error.message : String(error) }
    }
  })
}
