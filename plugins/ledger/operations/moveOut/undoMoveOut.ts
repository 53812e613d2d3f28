import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { giveReason } from '@/lib/database/signTransaction'
import { refusal } from '@/lib/refusals/refusal'

import type { MoveOutEntryKind } from '../../collections/MoveOuts'
import { holdAccount } from '../../queries/tenancyToEnd'
import { RENT_LOCK } from '../postRent'
import { voidEntry } from '../voidEntry'

type Settled = {
  account: number
  lease: number
  leaseDayBefore: string | null
  undone: boolean
  entries: { kind: MoveOutEntryKind; entry: number }[]
}

const settledBy = async (req: PayloadRequest, id: number): Promise<Settled> => {
  // In the order of a move-out: the other way round two could wait for each other.
  await lockInTransaction(req, RENT_LOCK)
  const [settled] = await queryRows<Settled>(
    req,
    sql`
      select m.account_id as account, m.lease_id as lease, day_of(m.lease_day_before)::text as "leaseDayBefore",
        m.undone_at is not null as undone,
        -- A refund first: what it gave back is prepaid again before its source goes. Void ones are left as they are.
        coalesce((select json_agg(json_build_object('kind', e.kind, 'entry', e.entry::int) order by e._order desc)
          from move_outs_entries e where e._parent_id = m.id and not exists (
            select 1 from charges c where e.kind = 'charges' and c.id = e.entry and c.voided_at is not null
            union all select 1 from deposit_movements d where e.kind = 'deposit-movements' and d.id = e.entry and d.voided_at is not null
            union all select 1 from refunds r where e.kind = 'refunds' and r.id = e.entry and r.voided_at is not null)), '[]') as entries
      from move_outs m where m.id = ${id} for update of m`,
  )
  if (!settled) throw new NotFound(req.t)
  await holdAccount(req, settled.account)
  return settled
}

/**
 * Takes a move-out back: its entries are void, the lease has the move-out day it had before, and its months are billed
 * by that. The letter stays among the documents; the account can be settled again.
 * @throws `MOVE_OUT_UNDONE`, `REASON_REQUIRED`, `BOOKS_CLOSED`, 404; then nothing is undone
 */
export const undoMoveOut = (
  req: PayloadRequest,
  id: number,
  given: unknown,
): Promise<{ id: number; voided: number }> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const reason = typeof given === 'string' ? given.trim() : ''
    if (reason === '') {
      throw refusal({ code: 'REASON_REQUIRED', field: 'reason', message: 'Say why the move-out is undone.' })
    }
    const { lease, leaseDayBefore, undone, entries } = await settledBy(req, id)
    if (undone) throw refusal({ code: 'MOVE_OUT_UNDONE', message: 'This move-out was undone already.' })
    await giveReason(req, reason)
    for (const { kind, entry } of entries)
      await voidEntry(req, { slug: kind, id: entry, reason, choice: undefined })
    // What the move-out ended goes on; the job of the day ends it again where its days are over all the same.
    await queryRows(
      req,
      sql`update leases set status = 'active', updated_at = now() where id = ${lease} and status in ('expired', 'terminated')`,
    )
    await req.payload.update({
      collection: 'leases',
      id: lease,
      data: { moveOutDay: leaseDayBefore },
      depth: 0,
      req,
      overrideAccess: false,
    })
    await queryRows(
      req,
      sql`update move_outs set undone_at = now(), undone_by_id = ${req.user?.id ?? null}::int, undo_reason = ${reason},
        updated_at = now() where id = ${id}`,
    )
    return { id, voided: entries.length }
  })
