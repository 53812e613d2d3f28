import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { readDay } from '@/domain/fields/readDay'
import { refusal } from '@/lib/refusals/refusal'

import { isEntrySlug } from '../entrySlugs'

/** What an entry of a kind may still learn: a payment's memo and receipt number (docs/domain.md rule 9). */
const mayChange = (slug: string): readonly string[] => (slug === 'payments' ? ['memo', 'receiptNumber'] : [])

const VOID_FIELDS: readonly string[] = ['voidedAt', 'voidedBy', 'voidReason', 'voidChoice']
/** Kept by Payload itself; whatever is sent in is not saved. */
const BOOKKEEPING: readonly string[] = ['id', 'createdAt', 'updatedAt']

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const comparable = (value: unknown): unknown => {
  if (isEmpty(value)) return null
  const day = readDay(value)
  if (day.ok) return day.day
  const instant =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(instant)) return instant
  const id = idOf(value)
  return id === undefined ? value : String(id)
}

const changedField = (
  wanted: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
  frozen: (field: string) => boolean,
): string | undefined =>
  Object.keys(wanted).find((key) => frozen(key) && comparable(wanted[key]) !== comparable(stored[key]))

const storedEntry = (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Record<string, unknown> | null> => req.payload.db.findOne({ collection, where, req })

const refuse = (field: string, slug: string): never => {
  throw refusal({
    code: 'ENTRY_IMMUTABLE',
    field,
    message: isEntrySlug(slug)
      ? 'An entry in the books is never changed. Void it with a reason and enter it again.'
      : `A void is made with a reason, at POST /api/${slug}/…/void. Nothing else sets these fields.`,
  })
}

/**
 * Refuses a change of what stands in the books, before Payload drops fields that a role may not send: a request that
 * would change nothing must not answer as if it had. Fields sent back as they are, as forms do, pass.
 */
export const refuseEntryChange: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || !('data' in args)) return
  const { config } = args.collection
  const slug = config.slug
  const frozen = (field: string): boolean =>
    isEntrySlug(slug)
      ? !mayChange(slug).includes(field) && !BOOKKEEPING.includes(field)
      : VOID_FIELDS.includes(field)
  // Checked by `requireBody` before this.
  const wanted = args.data as Record<string, unknown>
  const sent = Object.keys(wanted).find((key) => frozen(key) && key in namesOf(config.flattenedFields))
  if (sent === undefined) return

  const id = 'id' in args && typeof args.id === 'number' ? args.id : undefined
  const reach = overrideAccess === false ? await config.access.update({ req, id, data: wanted }) : true
  // Not theirs to change at all: Payload says so in its own words.
  if (reach === false) return
  if (id === undefined) return refuse(sent, slug)
  const byId: Where = { id: { equals: id } }
  const stored = await storedEntry(req, config.slug, reach === true ? byId : { and: [byId, reach] })
  const changed =
    stored && changedField(wanted, stored, (key) => frozen(key) && key in namesOf(config.flattenedFields))
  if (changed) refuse(changed, slug)
}

/** A virtual field stands in no column: whatever is sent in is not saved. */
const namesOf = (fields: readonly { name: string; virtual?: unknown }[]): Readonly<Record<string, true>> =>
  Object.fromEntries(fields.filter(({ virtual }) => !virtual).map(({ name }) => [name, true]))
