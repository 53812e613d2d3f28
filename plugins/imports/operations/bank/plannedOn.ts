import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** All that matching a file looks at, but for imports and payers: see `knownBooks`. */
const TABLES = [
  ...['properties', 'units', 'accounts', 'tenants', 'leases', 'leases_rels', 'rent_spans'],
  ...['charges', 'payments', 'credits', 'refunds', 'reversals', 'deposit_movements'],
  ...['expenses', 'vendors', 'other_income', 'import_rules'],
]

/** Which versions of its rows a table holds: where each stands, and the transaction that wrote it. */
const VERSIONS = `concat(count(*), ':', bit_xor(hashtidextended(t.ctid, t.xmin::text::bigint)))`

/**
 * A print of the books as they are, for one bank account. While it is the same, nothing was written that a file is
 * matched with, and each file is matched in the same way. Take it before the books are read: what is written meanwhile
 * then makes it an older one.
 */
export const printOf = async (req: PayloadRequest, bankAccount: number): Promise<string> => {
  const tables = TABLES.map((table) => `(select ${VERSIONS} from ${table} t)`).join(', ')
  const versions = sql.raw(VERSIONS)
  const [row] = await queryRows<{ print: string }>(
    req,
    sql`select concat_ws(' ', business_today(), ${sql.raw(tables)},
      (select ${versions} from import_payers t where t.bank_account_id = ${bankAccount}),
      (select ${versions} from import_batches t where t.status in ('posted', 'undone'))) as print`,
  )
  if (!row) throw new Error('The database gave no print of the books')
  return row.print
}

/** Notes by which books all lines of an import are planned, its choices included. */
export const notePlannedOn = async (req: PayloadRequest, batch: number, print: string): Promise<void> => {
  await queryRows(req, sql`update import_files set planned_on = ${print} where batch_id = ${batch}`)
}

/** A choice has changed: from now on not all lines are planned by the same books and choices. */
export const forgetPlannedOn = async (req: PayloadRequest, batch: number): Promise<void> => {
  await queryRows(req, sql`update import_files set planned_on = null where batch_id = ${batch}`)
}

/** The print of the books by which all lines of an import are planned; null where that is not known. */
export const plannedOn = async (req: PayloadRequest, batch: number): Promise<string | null> => {
  const [file] = await queryRows<{ print: string | null }>(
    req,
    sql`select planned_on as print from import_files where batch_id = ${batch}`,
  )
  return file?.print ?? null
}
