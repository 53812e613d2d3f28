import type { Client } from 'pg'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'

/** Of a file's lines, in tenths: rent by name, then what the rules know, then other income. */
const PAYMENTS = 7
const EXPENSES = 2

/** Texts that a rule takes for an expense, and the one it takes for other income. */
const SHOPS = Array.from({ length: 20 }, (_, at) => `SUPPLIER NO ${String.fromCharCode(65 + at)} DAYTON OH`)
const LAUNDRY = 'COIN LAUNDRY CO'

/**
 * Makes the generated business one whose bank sends files: tenants whose names have letters alone, as banks print them,
 * a bank account, and the rules that a year of imports has left behind.
 * @returns the id of the bank account
 */
export const prepareBank = async (client: Client): Promise<number> => {
  await client.query(`
    set session_replication_role = 'replica';
    update tenants set last_name = translate(last_name, '0123456789-', 'abcdefghij'),
      name = translate(name, '0123456789-', 'abcdefghij');
    insert into expense_categories (name, schedule_e) values ('Repairs', 'repairs');
    insert into import_rules (contains, direction, outcome, category_id, property_id)
      select shop, 'out', 'expense', c.id, 1 + at % 5 from expense_categories c,
        unnest(array[${SHOPS.map((shop) => client.escapeLiteral(shop)).join(', ')}]) with ordinality s (shop, at);
    insert into import_rules (contains, direction, outcome, income_category, property_id)
      values (${client.escapeLiteral(LAUNDRY)}, 'in', 'otherIncome', 'laundry', 1);
    reset session_replication_role`)
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ id: number }>(
    "insert into bank_accounts (name, kind) values ('Checking', 'operating') returning id",
  )
  const [bank] = rows
  if (!bank) throw new Error('The bank account was not made.')
  return bank.id
}

/** The payers of a file: tenants who live there from the first day of the books on. */
const payersOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select t.name from accounts a join leases l on l.account_id = a.id
       join leases_rels r on r.parent_id = l.id and r.path = 'tenants' and r."order" = 1 join tenants t on t.id = r.tenants_id
     where a.last_day is null and a.tenancy_start = (select books_start from settings) order by a.id`,
  )
  return rows.map(({ name }) => name.toUpperCase())
}

/**
 * A bank's file of `count` lines, spread over the days of the books, every one of which can be posted: a payer by name,
 * or a text that a rule knows. No amount is one that the books hold already: rents and payments are whole dimes, expenses
 * and other income are below 1,000 dollars.
 */
export const bankFile = async (client: Client, count: number, last: Day): Promise<string> => {
  const payers = await payersOf(client)
  const { rows } = await client.query<{ first: Day; days: number }>(
    `select day_of(books_start)::text as first, $1::date - day_of(books_start) as days from settings`,
    [last],
  )
  const [books] = rows
  if (!books) throw new Error('The books have no start.')
  const lineOf = (at: number): [text: string, cents: number] => {
    const kind = at % 10
    if (kind < PAYMENTS)
      return [
        `Zelle payment from ${payers[at % payers.length]} ${10_000_000 + at}`,
        100_003 + (at % 9000) * 10,
      ]
    if (kind < PAYMENTS + EXPENSES) return [`${SHOPS[at % SHOPS.length]} ${at}`, -100_003 - (at % 9000) * 10]
    return [`${LAUNDRY} ${at}`, 100_003 + (at % 900) * 10]
  }
  const lines = Array.from({ length: count }, (_, at) => {
    const [text, cents] = lineOf(at)
    const day = addDays(books.first, Math.floor((at * books.days) / count))
    return `${day},${text},${(cents / 100).toFixed(2)}`
  })
  return `Date,Description,Amount\n${lines.join('\n')}\n`
}
