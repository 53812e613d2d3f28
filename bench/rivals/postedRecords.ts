import type { Client } from 'pg'

/** What the lines of a bank become, and with which of its columns the import writes it. */
const TABLES = {
  payments: {
    written: [
      ...['account_id', 'tenant_id', 'amount_cents', 'received_on', 'date', 'type', 'method', 'memo'],
      ...['bank_account_id', 'added_by_id'],
    ],
    record: `account_id as account, tenant_id as tenant, amount_cents::float8 as "amountCents",
      day_of(received_on)::text as "receivedOn", type, method, memo, bank_account_id as "bankAccount"`,
  },
  expenses: {
    written: [
      ...[
        'date',
        'amount_cents',
        'type',
        'category_id',
        'property_id',
        'memo',
        'bank_account_id',
        'added_by_id',
      ],
    ],
    record: `day_of(date)::text as date, amount_cents::float8 as "amountCents", type, category_id as category,
      property_id as property, memo, bank_account_id as "bankAccount"`,
  },
  other_income: {
    written: ['date', 'amount_cents', 'category', 'property_id', 'memo', 'bank_account_id', 'added_by_id'],
    record: `day_of(date)::text as date, amount_cents::float8 as "amountCents", category, property_id as property,
      memo, bank_account_id as "bankAccount"`,
  },
} as const

type Table = keyof typeof TABLES
// The keys as the object lists them.
export const POSTED_TABLES = Object.keys(TABLES) as Table[]

export type PostedRecords = Readonly<Record<Table, readonly Record<string, string | number | null>[]>>

/** Nothing that an import writes is there before it, but for payments: those of the books have another memo, none. */
const IS_POSTED = 'bank_account_id is not null'

/** What an import has posted, each record as `payload.create` takes it. */
export const postedRecords = async (client: Client): Promise<PostedRecords> => {
  const read = async (table: Table) =>
    (
      await client.query<Record<string, string | number | null>>(
        `select ${TABLES[table].record} from ${table} where ${IS_POSTED} order by id`,
      )
    ).rows
  return {
    payments: await read('payments'),
    expenses: await read('expenses'),
    other_income: await read('other_income'),
  }
}

const fileOf = (folder: string, table: Table, columns: string) => `${folder}/bench-${table}-${columns}.csv`

const everyColumn = async (client: Client, table: Table): Promise<string> => {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(column_name, ', ' order by ordinal_position) as names from information_schema.columns
      where table_schema = 'public' and table_name = '${table}'`,
  )
  return rows[0]?.names ?? '*'
}

/**
 * Writes what an import has posted into files of the database's own folder.
 * @returns what writes the same rows once more with COPY: `guarded`, through the tables' triggers, which fill what the
 *   import leaves to them, and keep the audit trail; `plain`, with every column ready and no trigger
 */
export const copyOfPosted = async (
  client: Client,
): Promise<{ guarded: () => Promise<void>; plain: () => Promise<void> }> => {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  const folder = rows[0]?.data_directory ?? ''
  const every = new Map<Table, string>()
  for (const table of POSTED_TABLES) {
    every.set(table, await everyColumn(client, table))
    for (const [name, columns] of [
      ['written', TABLES[table].written.join(', ')],
      ['every', every.get(table) ?? ''],
    ] as const)
      await client.query(
        `copy (select ${columns} from ${table} where ${IS_POSTED} order by id) to '${fileOf(folder, table, name)}' csv`,
      )
  }
  const copyAll = async (name: 'written' | 'every'): Promise<void> => {
    await client.query('begin')
    for (const table of POSTED_TABLES) {
      const columns = name === 'every' ? (every.get(table) ?? '') : TABLES[table].written.join(', ')
      await client.query(`copy ${table} (${columns}) from '${fileOf(folder, table, name)}' csv`)
    }
    await client.query('commit')
  }
  return {
    guarded: () => copyAll('written'),
    plain: async () => {
      await client.query("set session_replication_role = 'replica'")
      await copyAll('every')
      await client.query('reset session_replication_role')
    },
  }
}

/**
 * As if nothing had been imported: the same tables, for the next run. The books themselves delete nothing, so their
 * guards look away meanwhile.
 */
export const forgetPosted = async (client: Client): Promise<void> => {
  await client.query("set session_replication_role = 'replica'")
  for (const table of POSTED_TABLES) await client.query(`delete from ${table} where ${IS_POSTED}`)
  await client.query(`
    delete from audit_trail where kind in ('payments', 'expenses', 'other-income', 'import-batches');
    delete from import_seen; delete from import_payers; delete from import_sources; delete from import_rows;
    delete from import_files; delete from import_batches_files; delete from import_batches_counts;
    delete from import_batches`)
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
}
