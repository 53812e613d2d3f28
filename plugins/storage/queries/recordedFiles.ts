import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** `sha256` of what was generated or is a signed copy; null of what somebody put in. */
export type RecordedFile = {
  id: number
  name: string
  mimeType: string
  bytes: number
  sha256: string | null
}

/** What the records say of their files, oldest first. */
export const recordedFiles = (payload: Payload): Promise<RecordedFile[]> =>
  queryRows<RecordedFile>(
    { payload },
    sql`select id, filename as name, mime_type as "mimeType", filesize::float8 as bytes,
          (select case when d.file_id = f.id then d.sha256 else d.signed_sha256 end
            from lease_documents d where f.id in (d.file_id, d.signed_file_id) limit 1) as sha256
        from documents f where filename is not null order by id`,
  )
