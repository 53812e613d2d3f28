import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { Day } from '@/domain/calendar/day'
import type { TestPayload } from '@tests/support/testPayload'

/** A row that moves money or says what is owed, as it stands in its table. */
type RawRow = {
  table: 'charges' | 'payments' | 'credits' | 'refunds' | 'reversals' | 'movements' | 'income' | 'expenses'
  type: string | null
  account: number | null
  property: number
  /** From when it counts, and the day money moved: of a payment the day it was received. */
  date: Day
  moved: Day
  cents: number
}

const STATEMENT = `
  select 'charges' as table, type::text, account_id as account, property_id as property, date, date as moved,
    amount_cents::float8 as cents from charges where voided_at is null
  union all select 'payments', type::text, account_id, property_id, date, received_on, amount_cents::float8 from payments where voided_at is null
  union all select 'credits', null, account_id, property_id, date, date, amount_cents::float8 from credits where voided_at is null
  union all select 'refunds', null, account_id, property_id, date, date, amount_cents::float8 from refunds where voided_at is null
  union all select 'reversals', type::text, account_id, property_id, date, date, amount_cents::float8 from reversals where voided_at is null
  union all select 'movements', kind::text, account_id, property_id, date, date, amount_cents::float8 from deposit_movements where voided_at is null
  union all select 'income', null, null, property_id, date, date, amount_cents::float8 from other_income where voided_at is null
  union all select 'expenses', type::text, null, property_id, date, date, amount_cents::float8 from expenses where voided_at is null`

/** What an entry adds to the balance of its account. */
const balanceOf = ({ table, type, cents }: RawRow): number => {
  if (table === 'charges' || table === 'refunds') return -cents
  if (table === 'credits') return cents
  if (table === 'movements') return type === 'withheld' ? cents : 0
  if (type === 'deposit') return 0
  if (table === 'payments') return cents
  return table === 'reversals' ? -cents : 0
}

/** What an entry adds to the deposit that is held. */
const depositOf = ({ table, type, cents }: RawRow): number => {
  if (table === 'movements') return type === 'broughtForward' ? cents : type === 'charged' ? 0 : -cents
  if (type !== 'deposit') return 0
  return table === 'payments' ? cents : table === 'reversals' ? -cents : 0
}

/** What a row took in (positive) or cost, cash basis. */
const cashOf = ({ table, type, cents }: RawRow): { income: number; expense: number } => {
  if (table === 'expenses') return { income: 0, expense: type === 'refund' ? -cents : cents }
  if (table === 'movements') return { income: type === 'withheld' ? cents : 0, expense: 0 }
  if (table === 'charges' || table === 'credits' || type === 'deposit') return { income: 0, expense: 0 }
  return { income: table === 'payments' || table === 'income' ? cents : -cents, expense: 0 }
}

/** The plainest sums there are, over the rows of one moment. */
export type RawBooks = {
  /** By account, those with an entry through the day. */
  balances: (asOf: Day) => ReadonlyMap<number, number>
  deposits: (asOf: Day) => ReadonlyMap<number, number>
  cash: (from: Day, to: Day) => { income: number; expense: number }
}

export const rawBooks = async ({ sql }: TestPayload): Promise<RawBooks> => {
  const stored = await sql<Omit<RawRow, 'date' | 'moved'> & Record<'date' | 'moved', Date>>(STATEMENT)
  const rows = stored.map((row) => ({
    ...row,
    date: dayFromInstant(row.date),
    moved: dayFromInstant(row.moved),
  }))
  const byAccount = (asOf: Day, adds: (row: RawRow) => number) => {
    const sums = new Map<number, number>()
    for (const row of rows)
      if (row.account !== null && row.date <= asOf)
        sums.set(row.account, (sums.get(row.account) ?? 0) + adds(row))
    return sums
  }
  return {
    balances: (asOf) => byAccount(asOf, balanceOf),
    deposits: (asOf) => byAccount(asOf, depositOf),
    cash: (from, to) =>
      rows
        .filter(({ moved }) => from <= moved && moved <= to)
        .map(cashOf)
        .reduce((sums, one) => ({ income: sums.income + one.income, expense: sums.expense + one.expense }), {
          income: 0,
          expense: 0,
        }),
  }
}
