import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { NoticeStatus } from '@/domain/leases/notices/noticeStatus'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type NewNotice = { lease: number; place: string }

/** The leases of a batch, to be made one after the other in the order of the pile. */
export const addNotices = (
  req: PayloadRequest,
  batch: number,
  notices: readonly NewNotice[],
): Promise<object[]> =>
  queryRows(
    req,
    sql`insert into notices (batch_id, lease_id, place, status)
      select ${batch}::int, n.lease, n.place, 'waiting'
      from rows from (json_to_recordset(${JSON.stringify(notices)}::json) as (lease int, place text)) with ordinality n
      order by n.ordinality`,
  )

/**
 * Takes the next lease of a batch for as long as the transaction lasts: another process waits for it, and then finds it made.
 * @returns undefined when none waits any more
 */
export const nextNotice = async (
  req: PayloadRequest,
  batch: number,
): Promise<{ id: number; lease: number } | undefined> => {
  const [next] = await queryRows<{ id: number; lease: number }>(
    req,
    sql`select id, lease_id as lease from notices where batch_id = ${batch} and status = 'waiting' order by id limit 1 for update`,
  )
  return next
}

export const isWaiting = async (place: Place, batch: number): Promise<boolean> => {
  const rows = await queryRows(
    place,
    sql`select 1 from notices where batch_id = ${batch} and status = 'waiting' limit 1`,
  )
  return rows.length > 0
}

export const settleNotice = async (
  req: PayloadRequest,
  id: number,
  { document, why }: { document: number; why?: undefined } | { document?: undefined; why: string },
): Promise<void> => {
  await queryRows(
    req,
    sql`update notices set status = ${document === undefined ? 'failed' : 'made'}::enum_notices_status,
        document_id = ${document ?? null}::int, why = ${why ?? null}, updated_at = now()
      where id = ${id} and status = 'waiting'`,
  )
}

/** Lets what was not made be made again. @returns how many */
export const waitAgain = async (req: PayloadRequest, batch: number): Promise<number> => {
  const rows = await queryRows(
    req,
    sql`update notices set status = 'waiting', why = null, updated_at = now()
      where batch_id = ${batch} and status = 'failed' returning id`,
  )
  return rows.length
}

export type NoticeRow = {
  lease: number
  place: string
  status: NoticeStatus
  why: string | null
  document: number | null
  /** Under which name its file is served. */
  file: string | null
}

/** Every lease of a batch, in the order of the pile. */
export const noticeRows = (place: Place, batch: number): Promise<NoticeRow[]> =>
  queryRows<NoticeRow>(
    place,
    sql`select n.lease_id as lease, n.place, n.status::text as status, n.why, n.document_id as document, f.filename as file
      from notices n left join lease_documents d on d.id = n.document_id left join documents f on f.id = d.file_id
      where n.batch_id = ${batch} order by n.id`,
  )
