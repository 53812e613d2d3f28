import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { reversePayment } from '@plugins/ledger/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { dateOfEntry, type OpenBooks } from '@/domain/ledger/entryDays'
import { queryRows } from '@/lib/database/queryRows'
import { writingInBulk } from '@/lib/database/signTransaction'

import type { RowToPost } from '../../queries/bank/rowsToPost'
import { type Notes, noteRecord, type RecordsOfRows, writeNoted } from './writeNoted'

export type Posting = {
  batch: number
  bankAccount: number
  addedBy: number | null
  /** Told after each statement how many records it wrote. */
  onRows: (count: number) => Promise<void>
}
type Kind = Becomes['kind']
type RowOf<K extends Kind> = Omit<RowToPost, 'becomes'> & { becomes: Extract<Becomes, { kind: K }> }

const ofKind = <K extends Kind>(rows: readonly RowToPost[], kind: K): RowOf<K>[] =>
  rows.filter((row): row is RowToPost & RowOf<K> => row.becomes.kind === kind)

/** Which days each account's property may be written to: what came in on a closed one counts later, rule 3. */
const openBooksOf = async (
  req: PayloadRequest,
  accounts: readonly number[],
): Promise<ReadonlyMap<number, OpenBooks>> => {
  const rows = await queryRows<OpenBooks & { account: number }>(
    req,
    sql`select a.id as account, lock_date_of(a.property_id)::text as "lockDate",
        (select day_of(books_start)::text from settings limit 1) as "booksStart"
      from accounts a where a.id = any (${sql.param([...new Set(accounts)])}::int[])`,
  )
  return new Map(rows.map(({ account, ...books }) => [account, books]))
}

/**
 * A deposit slip may hold several checks, each returned and voided by itself; what one account paid with it, rent and
 * deposit, is one check.
 */
const groupsOf = ({ becomes }: RowOf<'payment'>): Map<number, string> => {
  const accounts = becomes.parts.map(({ account }) => account)
  const several = accounts.filter((account, index) => accounts.indexOf(account) !== index)
  return new Map(several.map((account) => [account, randomUUID()]))
}

const postPayments = async (
  req: PayloadRequest,
  rows: readonly RowOf<'payment'>[],
  { bankAccount, addedBy }: Posting,
  notes: Notes,
): Promise<void> => {
  const parts = rows.flatMap((row) => {
    const groups = groupsOf(row)
    return row.becomes.parts.map((part) => ({ ...part, row, group: groups.get(part.account) ?? null }))
  })
  if (parts.length === 0) return
  const books = await openBooksOf(
    req,
    parts.map(({ account }) => account),
  )
  const dateOf = (account: number, day: Day): Day => {
    const open = books.get(account)
    // The account is gone: the database says so of the row.
    return open === undefined ? day : dateOfEntry({ day }, open)
  }
  await writeNoted(req, notes, 'payment', {
    table: 'payments',
    columns: {
      account_id: 'integer',
      tenant_id: 'integer',
      amount_cents: 'numeric',
      received_on: 'timestamptz',
      date: 'timestamptz',
      type: 'enum_payments_type',
      method: 'enum_payments_method',
      memo: 'varchar',
      bank_account_id: 'integer',
      split_group: 'varchar',
      added_by_id: 'integer',
    },
    rows: parts,
    recordOf: ({ row, group, ...part }) => ({
      row: row.row,
      values: {
        account_id: part.account,
        tenant_id: part.tenant,
        amount_cents: part.cents,
        received_on: dayToNoonUtc(row.day),
        date: dayToNoonUtc(dateOf(part.account, row.day)),
        type: part.type,
        method: row.becomes.method,
        memo: row.text,
        bank_account_id: bankAccount,
        split_group: group,
        added_by_id: addedBy,
      },
    }),
  })
}

const postExpenses = async (
  req: PayloadRequest,
  rows: readonly RowOf<'expense'>[],
  { bankAccount, addedBy }: Posting,
  notes: Notes,
): Promise<void> => {
  await writeNoted(req, notes, 'expense', {
    table: 'expenses',
    columns: {
      date: 'timestamptz',
      amount_cents: 'numeric',
      type: 'enum_expenses_type',
      payee_id: 'integer',
      category_id: 'integer',
      property_id: 'integer',
      memo: 'varchar',
      bank_account_id: 'integer',
      added_by_id: 'integer',
    },
    rows,
    recordOf: ({ row, day, cents, text, becomes }) => ({
      row,
      values: {
        date: dayToNoonUtc(day),
        amount_cents: Math.abs(cents),
        type: cents < 0 ? 'expense' : 'refund',
        payee_id: becomes.payee,
        category_id: becomes.category,
        property_id: becomes.property,
        memo: text,
        bank_account_id: bankAccount,
        added_by_id: addedBy,
      },
    }),
  })
}

const postOtherIncome = async (
  req: PayloadRequest,
  rows: readonly RowOf<'otherIncome'>[],
  { bankAccount, addedBy }: Posting,
  notes: Notes,
): Promise<void> => {
  await writeNoted(req, notes, 'otherIncome', {
    table: 'other_income',
    columns: {
      date: 'timestamptz',
      amount_cents: 'numeric',
      category: 'enum_other_income_category',
      property_id: 'integer',
      memo: 'varchar',
      bank_account_id: 'integer',
      added_by_id: 'integer',
    },
    rows,
    recordOf: ({ row, day, cents, text, becomes }) => ({
      row,
      values: {
        date: dayToNoonUtc(day),
        amount_cents: cents,
        category: becomes.category,
        property_id: becomes.property,
        memo: text,
        bank_account_id: bankAccount,
        added_by_id: addedBy,
      },
    }),
  })
}

/** The payment that a returned check takes back: one of the books, or what another row of its file has become. */
const returnedPayment = async (
  req: PayloadRequest,
  becomes: RowOf<'returned' | 'returnedLine'>['becomes'],
  batch: number,
): Promise<number> => {
  if (becomes.kind === 'returned') return becomes.payment
  const [paid] = await queryRows<{ id: number }>(
    req,
    sql`select (e ->> 'id')::int as id from import_rows r, jsonb_array_elements(r.records) e
      where r.batch_id = ${batch} and r."row" = ${becomes.row} and r.standing and e ->> 'kind' = 'payment' limit 1`,
  )
  if (!paid) throw new Error(`Row ${becomes.row} is no payment that could be returned`)
  return paid.id
}

/** A returned check may have been several accounts' money: the whole check goes back, and all of it is this row's. */
const postReturns = async (
  req: PayloadRequest,
  rows: readonly RowOf<'returned' | 'returnedLine'>[],
  batch: number,
  notes: Notes,
): Promise<void> => {
  for (const { row, day, text, becomes } of rows) {
    const payment = await returnedPayment(req, becomes, batch)
    const { reversals } = await reversePayment(req, { payment, date: day, reason: text })
    for (const { id } of reversals) noteRecord(notes.records, row, 'reversal', id)
    await notes.onRows(1)
  }
}

/**
 * Writes what rows become. A return of a row of its own file comes in a later call than that row, once its records are
 * noted there.
 */
export const postRows = async (
  req: PayloadRequest,
  rows: readonly RowToPost[],
  posting: Posting,
): Promise<RecordsOfRows> => {
  const records: RecordsOfRows = new Map()
  const notes: Notes = { records, onRows: posting.onRows }
  await writingInBulk(req, async () => {
    await postPayments(req, ofKind(rows, 'payment'), posting, notes)
    await postExpenses(req, ofKind(rows, 'expense'), posting, notes)
    await postOtherIncome(req, ofKind(rows, 'otherIncome'), posting, notes)
  })
  const returns = [...ofKind(rows, 'returned'), ...ofKind(rows, 'returnedLine')]
  await postReturns(req, returns, posting.batch, notes)
  for (const { row, becomes } of ofKind(rows, 'recorded')) records.set(row, [...becomes.records])
  return records
}
