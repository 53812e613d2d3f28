import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type StandingMoveOut = {
  id: number
  moveOutDay: Day
  settledOn: Day
  heldCents: number
  damagesCents: number
  owedCents: number
  withheldCents: number
  refundedCents: number
  prepaidRefundedCents: number
  stillOwedCents: number
  by: string | null
  letter: { id: number; filename: string | null }
}

/** The move-out of an account that was not undone. */
export const standingMoveOut = async (
  place: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  account: number,
): Promise<StandingMoveOut | undefined> => {
  const [standing] = await queryRows<StandingMoveOut>(
    place,
    sql`
      select m.id, day_of(m.move_out_day)::text as "moveOutDay", day_of(m.settled_on)::text as "settledOn",
        m.held_cents::float8 as "heldCents", m.damages_cents::float8 as "damagesCents", m.owed_cents::float8 as "owedCents",
        m.withheld_cents::float8 as "withheldCents", m.refunded_cents::float8 as "refundedCents",
        m.prepaid_refunded_cents::float8 as "prepaidRefundedCents", m.still_owed_cents::float8 as "stillOwedCents",
        u.name as by, json_build_object('id', d.id, 'filename', d.filename) as letter
      from move_outs m join documents d on d.id = m.letter_id left join users u on u.id = m.by_id
      where m.account_id = ${account} and m.undone_at is null`,
  )
  return standing
}
