import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { giveReason } from '@/lib/database/signTransaction'
import { refusal } from '@/lib/refusals/refusal'

import { forgetMonthsWithoutCharges } from '../queries/monthsWithoutCharges'
import { RENT_LOCK } from './postRent'

type Run = { undone: boolean; closed: Day | null }

const heldRun = async (req: PayloadRequest, id: number): Promise<Run> => {
  await queryRows(req, sql`select id from posting_runs where id = ${id} for update`)
  const [run] = await queryRows<Run>(
    req,
    sql`select r.undone_at is not null as undone,
        (select max(lock_date_of(c.property_id))::text from charges c
          where c.run_id = r.id and c.voided_at is null and day_of(c.date) <= lock_date_of(c.property_id)) as closed
      from posting_runs r where r.id = ${id}`,
  )
  if (!run) throw new NotFound(req.t)
  return run
}

/**
 * Takes a whole run back: every charge of it that still counts is voided, to be posted again by the rules of now.
 * @throws `RUN_UNDONE`, `BOOKS_CLOSED` when part of it is closed, `REASON_REQUIRED`, 404; then nothing is voided
 * @see docs/domain.md rule 15
 */
export const undoRun = (
  req: PayloadRequest,
  id: number,
  given: unknown,
): Promise<{ id: number; voided: number }> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const reason = typeof given === 'string' ? given.trim() : ''
    if (reason === '') {
      throw refusal({ code: 'REASON_REQUIRED', field: 'reason', message: 'Say why the run is taken back.' })
    }
    await lockInTransaction(req, RENT_LOCK)
    const { undone, closed } = await heldRun(req, id)
    if (undone) throw refusal({ code: 'RUN_UNDONE', message: 'This run was taken back already.' })
    if (closed !== null) {
      throw refusal({
        code: 'BOOKS_CLOSED',
        message: `Part of this run lies in books that are closed through ${longDay(closed)}. Have an admin open them, or void the other charges one by one.`,
      })
    }
    await giveReason(req, reason)
    const user = req.user?.id ?? null
    const voided = await queryRows(
      req,
      sql`update charges set voided_at = now(), voided_by_id = ${user}::int, void_reason = ${reason},
          void_choice = case when line is null then null else 'replace'::enum_charges_void_choice end, updated_at = now()
        where run_id = ${id} and voided_at is null returning id`,
    )
    await forgetMonthsWithoutCharges(req, id)
    await queryRows(
      req,
      sql`update posting_runs set undone_at = now(), undone_by_id = ${user}::int, undo_reason = ${reason}, updated_at = now()
        where id = ${id}`,
    )
    return { id, voided: voided.length }
  })
