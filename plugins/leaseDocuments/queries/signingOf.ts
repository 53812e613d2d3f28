import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

export type Signing = {
  /** Whether a document that begins the lease has every signature. */
  signed: boolean
  /** Whose line is still empty on the newest such document; null while none was generated. */
  missing: string[] | null
}

/** How far the signatures of a lease are. @see docs/domain.md rule 31 */
export const signingOf = async (place: Place, lease: number): Promise<Signing> => {
  const [found] = await queryRows<Signing>(
    place,
    sql`select exists (select 1 from lease_documents
          where lease_id = ${lease} and kind in ('lease', 'renewal') and state = 'signed') as signed,
        (select coalesce(array_agg(s.line ->> 'name' order by s.at) filter (where g.id is null), '{}')
          from (select id, signers from lease_documents
              where lease_id = ${lease} and kind in ('lease', 'renewal') and state in ('generated', 'outForSignature')
              order by created_at desc, id desc limit 1) d
            cross join jsonb_array_elements(d.signers) with ordinality as s(line, at)
            left join signatures g on g.document_id = d.id and g.line = s.at and g.answer = 'signed'
          group by d.id) as missing`,
  )
  return found ?? { signed: false, missing: null }
}
