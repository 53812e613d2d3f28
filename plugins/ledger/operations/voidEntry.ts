import { sql } from '@payloadcms/db-postgres'
import { NotFound, type CollectionSlug, type PayloadRequest, type Where } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { reachOf } from '@/access/reach'
import { readVoidChoice, readVoidReason, type VoidTerms } from '@/domain/ledger/voidTerms'
import { COLLECTION_RULES } from '@/domain/permissions'
import { inTransaction } from '@/lib/database/inTransaction'
import { giveReason } from '@/lib/database/signTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { entriesBeside } from '../queries/entriesBeside'
import type { VoidableSlug } from '../entrySlugs'
import { balanceOn } from '../queries/balanceOn'
import { openDays } from '../queries/openDays'

const TABLES: Readonly<Record<VoidableSlug, string>> = {
  charges: 'charges',
  payments: 'payments',
  credits: 'credits',
  refunds: 'refunds',
  reversals: 'reversals',
  'deposit-movements': 'deposit_movements',
  expenses: 'expenses',
  'other-income': 'other_income',
}

type Stored = { id: number; account?: unknown; line?: string | null }
type Asked = { slug: VoidableSlug; id: number; reason: unknown; choice: unknown }

/** What was voided, and what the account's balance is today; null where there is no account. */
export type Voided = { id: number; voidedAt: string; balanceCents: number | null }

/** The entry, if this person may void it; otherwise it does not exist for them. */
const entryToVoid = async (req: PayloadRequest, slug: VoidableSlug, id: number): Promise<Stored> => {
  const reach = await reachOf(req, 'void', COLLECTION_RULES.get(slug))
  const byId: Where = { id: { equals: id } }
  const collection: CollectionSlug = slug
  const entry =
    reach === false
      ? null
      : await req.payload.db.findOne<Stored>({
          collection,
          where: reach === true ? byId : { and: [byId, reach] },
          req,
        })
  if (!entry) throw new NotFound(req.t)
  return entry
}

const markVoid = async (
  req: PayloadRequest,
  { slug, id }: Asked,
  { reason, choice }: VoidTerms,
): Promise<string> => {
  const choiceColumn = slug === 'charges' ? sql`, void_choice = ${choice}::enum_charges_void_choice` : sql``
  const [row] = await queryRows<{ voidedAt: string }>(
    req,
    sql`
      update ${sql.identifier(TABLES[slug])}
      set voided_at = now(), voided_by_id = ${req.user?.id ?? null}, void_reason = ${reason}, updated_at = now()
        ${choiceColumn}
      where id = ${id}
      returning to_json(voided_at)::text::json #>> '{}' as "voidedAt"`,
  )
  if (!row) throw new NotFound(req.t)
  return row.voidedAt
}

/**
 * Marks an entry as never having counted, with who, when and why. The row stays. Once, in open books only: both are
 * held by the database. The parts of one check are voided together; with the return of a check goes its fee.
 * @throws `VOID_REASON_MISSING`, `VOID_CHOICE_MISSING`, `ALREADY_VOID`, `BOOKS_CLOSED`, 404
 * @see docs/domain.md rules 9, 15 and 21
 */
export const voidEntry = (req: PayloadRequest, asked: Asked): Promise<Voided> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const entry = await entryToVoid(req, asked.slug, asked.id)
    const isPosted = asked.slug === 'charges' && Boolean(entry.line)
    const terms = {
      reason: refusedAt('reason', () => readVoidReason(asked.reason)),
      choice: refusedAt('choice', () => readVoidChoice(asked.choice, isPosted)),
    }
    await giveReason(req, terms.reason)
    const voidedAt = await markVoid(req, asked, terms)
    for (const other of await entriesBeside(req, asked))
      await markVoid(req, { ...asked, ...other }, { ...terms, choice: null })
    const account = idOf(entry.account)
    const { today } = await openDays(req, null)
    return {
      id: entry.id,
      voidedAt,
      balanceCents: typeof account === 'number' ? await balanceOn(req, account, today) : null,
    }
  })
