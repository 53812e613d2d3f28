import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { IS_READY } from '../../queries/bank/rowsToPost'

/** What lines of other imports are linked to: one row for each entry. */
const linksOfOthers = (batch: number) => sql`
  select o.batch_id, o."row", e ->> 'kind' as kind, (e ->> 'id')::int as id
  from import_rows o, jsonb_array_elements(o.records) e
  where o.standing and o.batch_id <> ${batch} and o.becomes ->> 'kind' = 'recorded'`

/**
 * What other imports' lines are linked to goes with an import that is undone. A line linked to an entry it wrote says
 * nothing that is in the books any more: it is free to be imported again. What it only showed, and the same line of
 * another file shows as well, stays seen at the bank by that file. Called while its own rows stand.
 */
export const freeLinks = async (req: PayloadRequest, batch: number): Promise<void> => {
  await queryRows(
    req,
    sql`
      with written as (
        select e ->> 'kind' as kind, (e ->> 'id')::int as id from import_rows r, jsonb_array_elements(r.records) e
        where r.batch_id = ${batch} and r.standing and r.becomes ->> 'kind' <> 'recorded'
      ), linked as (
        select distinct l.batch_id, l."row" from (${linksOfOthers(batch)}) l join written w on w.kind = l.kind and w.id = l.id
      ), unseen as (
        delete from import_seen s using linked l where s.batch_id = l.batch_id and s."row" = l."row"
      )
      update import_rows r set standing = false from linked l where r.batch_id = l.batch_id and r."row" = l."row"`,
  )
  await queryRows(
    req,
    sql`
      update import_seen s set batch_id = heir.batch_id, "row" = heir."row"
      from (
        select distinct on (l.kind, l.id) l.* from (${linksOfOthers(batch)}) l order by l.kind, l.id, l.batch_id, l."row"
      ) heir
      where s.batch_id = ${batch} and s.kind = heir.kind and s.record_id = heir.id`,
  )
}

/**
 * A line whose entries somebody voided keeps its identity from the next file until a person imports it anew: then it is
 * that row's.
 */
export const freeVoidLines = async (req: PayloadRequest, batch: number): Promise<void> => {
  await queryRows(
    req,
    sql`
      with freed as (
        update import_rows o set standing = false from import_rows r
        where r.batch_id = ${batch} and r.choice is not null and ${IS_READY}
          and o.standing and o.bank_account_id = r.bank_account_id and o.identity = r.identity and o.batch_id <> ${batch}
        returning o.batch_id, o."row"
      )
      delete from import_seen s using freed f where s.batch_id = f.batch_id and s."row" = f."row"`,
  )
}
