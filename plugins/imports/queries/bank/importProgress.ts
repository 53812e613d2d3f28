import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ImportProgress } from '@/domain/imports/progress'
import { queryRows } from '@/lib/database/queryRows'

/** How far the import has come that this person began under a key; null before it says so, and once it has ended. */
export const importProgress = async (req: PayloadRequest, key: string): Promise<ImportProgress | null> => {
  const id = typeof req.user?.id === 'number' ? req.user.id : null
  const [progress] = await queryRows<ImportProgress>(
    req,
    sql`select step, done, total from import_progress where key = ${key}::uuid and user_id = ${id}::int`,
  )
  return progress ?? null
}
