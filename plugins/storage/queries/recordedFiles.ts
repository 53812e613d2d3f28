import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

export type RecordedFile = { id: number; name: string; mimeType: string; bytes: number }

/** What the records say of their files, oldest first. */
export const recordedFiles = (payload: Payload): Promise<RecordedFile[]> =>
  queryRows<RecordedFile>(
    { payload },
    sql`select id, filename as name, mime_type as "mimeType", filesize::float8 as bytes
        from documents where filename is not null order by id`,
  )
