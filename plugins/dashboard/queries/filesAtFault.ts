import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

export type FilesAtFault = { id: number; faults: number }

/** What the last nightly look at the files found; nothing where files and records agree, or before the first. */
export const filesAtFault = async (req: PayloadRequest): Promise<FilesAtFault | undefined> => {
  const [latest] = await queryRows<FilesAtFault>(
    req,
    sql`select id, faults::int from file_checks order by id desc limit 1`,
  )
  return latest && latest.faults > 0 ? latest : undefined
}
