import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedUser } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { hashOf, newToken } from './calendarToken'

/**
 * Gives a user a private calendar address; one they had before stops working.
 * @returns its token, which is kept nowhere
 */
export const makeCalendarAddress = async (req: PayloadRequest, user: TypedUser): Promise<string> => {
  const token = newToken()
  await queryRows(
    req,
    sql`insert into calendar_addresses (user_id, token_hash) values (${user.id}::int, ${hashOf(token)})
      on conflict (user_id) do update set token_hash = excluded.token_hash, made_at = now()`,
  )
  return token
}

/** Takes a user's calendar address away; there is nothing to refuse where there is none. */
export const revokeCalendarAddress = (req: PayloadRequest, user: TypedUser): Promise<object[]> =>
  queryRows(req, sql`delete from calendar_addresses where user_id = ${user.id}::int`)

/** Whether a user has a calendar address. */
export const hasCalendarAddress = async (req: PayloadRequest): Promise<boolean> => {
  const rows = await queryRows(
    req,
    sql`select 1 from calendar_addresses where user_id = ${req.user?.id ?? null}::int`,
  )
  return rows.length > 0
}

/** Whose address a token is; null for one that is unknown, revoked, or of somebody who may no longer sign in. */
export const ownerOfCalendar = async (req: PayloadRequest, token: string): Promise<TypedUser | null> => {
  const [row] = await queryRows<{ id: number }>(
    req,
    sql`select a.id from calendar_addresses c join users a on a.id = c.user_id
      where c.token_hash = ${hashOf(token)} and a.active`,
  )
  if (!row) return null
  const user = await req.payload.findByID({ collection: 'users', id: row.id, depth: 0, req })
  return { ...user, collection: 'users' }
}
