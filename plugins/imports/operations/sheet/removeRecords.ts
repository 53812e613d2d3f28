import { sql } from '@payloadcms/db-postgres'
import { withRebilling } from '@plugins/ledger/index'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import type { RowInTheWay } from '../../queries/bank/rowsInTheWay'
import { RECORD_TABLES } from '../recordTables'

type Added = { row: number; id: number }

const ENTRY_TABLES = ['charges', 'payments', 'credits', 'refunds', 'reversals', 'deposit_movements']

/** What people call the tables that may point to a record; the rest go by their own names. */
const WORDS: Readonly<Record<string, string>> = {
  leases: 'a lease',
  leases_rels: 'a lease',
  accounts: 'the account of a lease',
  units: 'a unit',
  users_rels: 'an assistant, who is assigned to it,',
  documents: 'a file',
  tasks: 'a task',
  late_fees: 'a late fee',
  import_rules: 'an import rule',
}

const heldByInWords = (table: string): string =>
  `is held by ${WORDS[table] ?? (ENTRY_TABLES.includes(table) ? 'entries of its account' : `something of ${table.replaceAll('_', ' ')}`)}`

const addedBy = (req: PayloadRequest, batch: number, kind: keyof typeof RECORD_TABLES): Promise<Added[]> =>
  queryRows<Added>(
    req,
    sql`select r."row", (e ->> 'id')::int as id from import_rows r, jsonb_array_elements(r.records) e
      where r.batch_id = ${batch} and r.standing and e ->> 'kind' = ${kind} order by r."row"`,
  )

/** Deletes those of a table that nothing points to; names the others. */
const removeFree = async (
  req: PayloadRequest,
  table: string,
  added: readonly Added[],
): Promise<(Added & { heldBy: string })[]> => {
  const held: (Added & { heldBy: string })[] = []
  for (const { row, id } of added) {
    const [found] = await queryRows<{ holder: string | null }>(
      req,
      sql`select held_by(${table}::regclass, ${id}) as holder`,
    )
    if (found?.holder) held.push({ row, id, heldBy: found.holder })
    else await queryRows(req, sql`delete from ${sql.identifier(table)} where id = ${id}`)
  }
  return held
}

/**
 * Leases bill until they are drafts again; then those without an entry are gone with their accounts. One whose entries
 * are all void stays as a draft that is filed away: an entry is never removed, and it names its lease.
 */
const removeLeases = async (req: PayloadRequest, added: readonly Added[]): Promise<RowInTheWay[]> => {
  const ids = sql`any (${sql.param(added.map(({ id }) => id))}::int[])`
  const leases = await queryRows<{ id: number; account: number; unit: number; stands: boolean }>(
    req,
    // A renewal goes before the lease it renews.
    sql`select id, account_id as account, unit_id as unit, lease_has_standing_entries(id) as stands
      from leases where id = ${ids} order by start desc, id desc`,
  )
  const rowOf = new Map(added.map(({ row, id }) => [id, row]))
  const inTheWay = leases.flatMap(({ id, stands }) => {
    const row = rowOf.get(id)
    return stands && row !== undefined
      ? [{ row, message: 'has entries in its account since: void them first, rent that was billed too' }]
      : []
  })
  if (inTheWay.length > 0) return inTheWay
  const held: RowInTheWay[] = []
  await withRebilling(req, [...new Set(leases.map(({ unit }) => unit))], async () => {
    await queryRows(req, sql`update leases set status = 'draft', updated_at = now() where id = ${ids}`)
    const inOrder = leases.flatMap(({ id }) => {
      const row = rowOf.get(id)
      return row === undefined ? [] : [{ row, id }]
    })
    for (const { row, id, heldBy } of await removeFree(req, RECORD_TABLES.lease, inOrder)) {
      if (!ENTRY_TABLES.includes(heldBy)) held.push({ row, message: heldByInWords(heldBy) })
      else {
        await queryRows(
          req,
          sql`update leases set archived_at = now(), import_key = null, updated_at = now() where id = ${id}`,
        )
      }
    }
    await queryRows(
      req,
      sql`delete from accounts a where a.id = any (${sql.param(leases.map(({ account }) => account))}::int[])
        and held_by('accounts'::regclass, a.id) is null`,
    )
  })
  return held
}

/**
 * Takes out of the books what an import of a hand-over added: properties, units, tenants and leases that nothing else
 * points to. Payees and expense categories stay: they are names.
 * @returns the rows whose records something else holds; then nothing may be kept of what this did
 */
export const removeRecords = async (req: PayloadRequest, batch: number): Promise<RowInTheWay[]> => {
  // The database lets this import's own records go, and no others: see `refuse_delete_of_record`.
  await queryRows(req, sql`select set_config('app.undone_import', ${String(batch)}, true)`)
  const inTheWay = await removeLeases(req, await addedBy(req, batch, 'lease'))
  for (const kind of ['tenant', 'unit', 'property'] as const) {
    const held = await removeFree(req, RECORD_TABLES[kind], await addedBy(req, batch, kind))
    inTheWay.push(...held.map(({ row, heldBy }) => ({ row, message: heldByInWords(heldBy) })))
  }
  await queryRows(req, sql`select set_config('app.undone_import', '', true)`)
  return inTheWay
}
