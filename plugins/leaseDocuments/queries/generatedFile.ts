import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

/** A file that was generated, or is the signed copy of one, with the hash it must have. */
export type GeneratedFile = { title: string; sha256: string }

/** @returns nothing for a file that somebody put in */
export const generatedFile = async (
  place: Place,
  file: { name: string } | { id: number },
): Promise<GeneratedFile | undefined> => {
  const asked = 'name' in file ? sql`f.filename = ${file.name}` : sql`f.id = ${file.id}`
  const [found] = await queryRows<GeneratedFile>(
    place,
    sql`select d.title, case when d.file_id = f.id then d.sha256 else d.signed_sha256 end as sha256
        from documents f join lease_documents d on f.id in (d.file_id, d.signed_file_id) where ${asked} limit 1`,
  )
  return found
}
