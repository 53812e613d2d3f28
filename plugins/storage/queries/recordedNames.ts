import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** Which of these files have a record. */
export const recordedNames = async (
  place: Pick<PayloadRequest, 'payload'>,
  names: readonly string[],
): Promise<Set<string>> => {
  const rows = await queryRows<{ filename: string }>(
    place,
    sql`select filename from documents where filename = any(${sql.param([...names])})`,
  )
  return new Set(rows.map(({ filename }) => filename))
}
