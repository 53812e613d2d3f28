import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { asksMoney } from '@/domain/leases/merge/asksMoney'
import { leaseValues } from '@/domain/leases/merge/leaseValues'
import { readRichText } from '@/domain/leases/merge/readRichText'
import { listInWords } from '@/domain/listInWords'
import { letterheadOf } from '@/lib/pdf/letterhead'
import { isRefusal, refusal } from '@/lib/refusals/refusal'

import { lineBlocks } from '../templates/lineBlocks'
import { chosenTemplate, type ChosenTemplate } from './chosenTemplate'
import { factsOfLease, type LeaseRecords } from './leaseFacts'
import { mergeTemplate } from './mergeTemplate'
import { missingValues, type MissingValue } from './missingValues'

/** One job; more leases at once are a slip of a filter. */
export const MOST_LEASES = 500

/** What one lease would get. */
export type NoticeDraft = {
  lease: number
  /** Unit and tenants, for the list. */
  place: string
  /** Fields without a value, and where each is filled in. Empty: it can be made. */
  missing: readonly MissingValue[]
  /** Tenants with an address. */
  emails: number
}

export type NoticeDrafts = { template: ChosenTemplate; rows: readonly NoticeDraft[] }

const textOf = ({ content, header, footer }: ChosenTemplate['text']) => [
  ...readRichText(content).blocks,
  ...lineBlocks(header),
  ...lineBlocks(footer),
]

/** One lease whose terms are too long keeps no other from its notice: the job says why on its row. */
const missingIn = (records: LeaseRecords, text: ChosenTemplate['text']): readonly string[] => {
  try {
    const merged = mergeTemplate(text, leaseValues(records.facts))
    return merged.ok ? [] : merged.missing
  } catch (error) {
    if (!isRefusal(error, 'DOCUMENT_TOO_LONG')) throw error
    return []
  }
}

const draftOf = (records: LeaseRecords, text: ChosenTemplate['text']): NoticeDraft => {
  const { lease, facts, tenants } = records
  return {
    lease: lease.id,
    place: `${facts.unit.label} · ${listInWords(facts.tenants.map(({ name }) => name))}`,
    missing: missingValues(missingIn(records, text), records),
    emails: tenants.filter(({ email }) => email?.trim()).length,
  }
}

/**
 * What the chosen leases would get of the published version of a template now, in their order; nothing is made.
 * @throws `TOO_LARGE`, `NOT_FOUND` naming a lease there is not, `NO_TEMPLATE_VERSION`, `BAD_TEMPLATE`
 */
export const draftNotices = async (
  req: PayloadRequest,
  { template: id, leases }: { template: number; leases: readonly number[] },
  today: Day,
): Promise<NoticeDrafts> => {
  if (leases.length > MOST_LEASES)
    throw refusal({
      code: 'TOO_LARGE',
      message: `These are ${leases.length} leases, and ${MOST_LEASES} can be written to at once. Choose fewer, such as one property.`,
      details: { leases: leases.length, most: MOST_LEASES },
    })
  const template = await chosenTemplate(req, id, undefined)
  const { docs } = await req.payload.find({
    collection: 'leases',
    where: { id: { in: [...leases] } },
    pagination: false,
    depth: 1,
    req,
    overrideAccess: false,
  })
  const found = new Map(docs.map((lease) => [lease.id, lease]))
  const from = await letterheadOf(req.payload)
  const money = asksMoney(textOf(template.text)) ? {} : null
  const rows: NoticeDraft[] = []
  for (const asked of leases) {
    const lease = found.get(asked)
    const records = lease && (await factsOfLease(req, lease, { from, today, money }))
    if (!records)
      throw refusal({ code: 'NOT_FOUND', message: `There is no lease ${asked}.`, details: { lease: asked } })
    rows.push(draftOf(records, template.text))
  }
  return { template, rows }
}
