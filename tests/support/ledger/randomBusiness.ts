import fc from 'fast-check'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { CHARGE_TYPES } from '@/domain/ledger/chargeTypes'
import type { OwedEntry, PaidEntry } from '@/domain/ledger/entries'
import type { TestPayload } from '../testPayload'

const FIRST: Day = '2025-06-01'
const day = fc.nat(420).map((days) => addDays(FIRST, days))
const cents = fc.integer({ min: 1, max: 300_000 })
const voided = fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0)

const charge = fc
  .record({ type: fc.constantFrom(...CHARGE_TYPES), dueDate: day, later: fc.nat(40), cents, voided })
  // Mostly an entry counts from its due date; in a closed month, or when the books start, from a later day.
  .map(({ later, ...entry }) => ({
    ...entry,
    date: later > 30 ? addDays(entry.dueDate, later) : entry.dueDate,
  }))
const payment = fc.record({
  date: day,
  cents,
  voided,
  deposit: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  returnedAfter: fc.option(fc.nat(60), { freq: 2 }),
})
const credit = fc.record({ date: day, cents, voided })
const taking = fc.record({ date: day, cents })
const step = fc.record({ after: fc.integer({ min: -20, max: 300 }), cents })

const account = fc.record({
  start: day,
  renewedAfter: fc.option(fc.integer({ min: 1, max: 200 })),
  livedDays: fc.option(fc.integer({ min: 0, max: 300 })),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  renewedSteps: fc.array(step, { minLength: 1, maxLength: 3 }),
  charges: fc.array(charge, { maxLength: 12 }),
  payments: fc.array(payment, { maxLength: 10 }),
  credits: fc.array(credit, { maxLength: 3 }),
  refunds: fc.array(taking, { maxLength: 2 }),
  withheld: fc.array(taking, { maxLength: 2 }),
})
export type RandomAccount = typeof account extends fc.Arbitrary<infer T> ? T : never

export const randomBusiness = fc.array(account, { minLength: 1, maxLength: 6 })

const RETURNED = { date: FIRST, cents: 1, voided: false, deposit: false, returnedAfter: 0 }

/** A tenant with two equal payments that both came back: rare at random, and hard to tell apart. */
export const TWICE_RETURNED: RandomAccount = {
  start: FIRST,
  renewedAfter: null,
  livedDays: null,
  steps: [{ after: 0, cents: 1 }],
  renewedSteps: [{ after: 0, cents: 1 }],
  charges: [],
  payments: [RETURNED, { ...RETURNED, returnedAfter: 20 }],
  credits: [],
  refunds: [],
  withheld: [],
}
export const randomDay = day

export type SavedAccount = {
  account: number
  charges: OwedEntry[]
  paid: PaidEntry[]
  deposits: PaidEntry[]
  leases: { start: Day; rentSteps: { from: Day; cents: number }[] }[]
  start: Day
  lastDay: Day | null
}

/** Puts a random business into the books, each account on a unit of one new property. */
export const saveBusiness = async (
  { sql }: TestPayload,
  accounts: readonly RandomAccount[],
): Promise<{ property: number; accounts: SavedAccount[] }> => {
  const property = await idOf(
    sql,
    `insert into properties (name, address_street, address_city, address_state, address_zip, type)
    values (gen_random_uuid()::text, 'S', 'C', 'OH', '45402', 'multiFamily') returning id`,
  )
  const saved: SavedAccount[] = []
  for (const [index, random] of accounts.entries()) {
    const unit = await idOf(sql, 'insert into units (property_id, number) values ($1, $2) returning id', [
      property,
      String(index),
    ])
    saved.push(await saveAccount(sql, unit, random))
  }
  return { property, accounts: saved }
}

type Sql = TestPayload['sql']

const idOf = async (sql: Sql, text: string, values: unknown[] = []): Promise<number> => {
  const [row] = await sql<{ id: number }>(text, values)
  if (!row) throw new Error('nothing was saved')
  return row.id
}

const saveAccount = async (sql: Sql, unit: number, random: RandomAccount): Promise<SavedAccount> => {
  const { start, renewedAfter, livedDays } = random
  const renewedOn = renewedAfter === null ? null : addDays(start, renewedAfter)
  const lastDay = livedDays === null ? null : addDays(renewedOn ?? start, livedDays)
  const stepsFrom = (from: Day, steps: RandomAccount['steps']) =>
    // A lease is saved with a rent from its first day, and without two steps from one day.
    [
      ...new Map(
        steps.map((one, at) => (at === 0 ? { ...one, after: 0 } : one)).map((one) => [one.after, one]),
      ).values(),
    ].map((one) => ({
      from: addDays(from, one.after),
      cents: one.cents,
    }))
  const leases = [{ start, rentSteps: stepsFrom(start, random.steps) }]
  if (renewedOn !== null)
    leases.push({ start: renewedOn, rentSteps: stepsFrom(renewedOn, random.renewedSteps) })
  const tenant = await idOf(
    sql,
    `insert into tenants (kind, last_name) values ('person', 'Lee') returning id`,
  )
  let renews: number | null = null
  for (const [index, lease] of leases.entries()) {
    const id: number = await idOf(
      sql,
      `insert into leases (unit_id, start, move_out_day, renews_id, status)
        values ($1, noon_of($2), noon_of($3), $4, 'draft') returning id`,
      [unit, lease.start, index === leases.length - 1 ? lastDay : null, renews],
    )
    renews = id
    for (const [order, { from, cents: rent }] of lease.rentSteps.entries())
      await sql(
        'insert into leases_rent_steps (_order, _parent_id, id, "from", rent_cents) values ($1, $2, $3, noon_of($4), $5)',
        [order + 1, id, `${id}-${order}`, from, rent],
      )
    await sql(
      `insert into leases_rels ("order", parent_id, path, tenants_id) values (1, $1, 'tenants', $2)`,
      [id, tenant],
    )
    // Signed last: the database holds that a signed lease has its rent and its tenants.
    await sql(`update leases set status = 'active' where id = $1`, [id])
  }
  const account = await idOf(sql, 'select account_id as id from leases where id = $1', [renews])
  await sql(
    `insert into charges (account_id, type, description, due_date, date, amount_cents, voided_at, void_reason)
      select $1, c.type::enum_charges_type, 'x', noon_of(c."dueDate"), noon_of(c.date), c.cents, case when c.voided then now() end, 'x'
      from jsonb_to_recordset($2::jsonb) c(type text, "dueDate" date, date date, cents int, voided bool)`,
    [account, JSON.stringify(random.charges)],
  )
  await sql(
    `insert into payments (account_id, type, received_on, date, amount_cents, voided_at, void_reason)
      select $1, (case when p.deposit then 'deposit' else 'rent' end)::enum_payments_type, noon_of(p.date), noon_of(p.date), p.cents,
        case when p.voided then now() end, 'x'
      from jsonb_to_recordset($2::jsonb) p(date date, cents int, voided bool, deposit bool)`,
    [account, JSON.stringify(random.payments)],
  )
  await sql(
    `insert into credits (account_id, description, date, amount_cents, voided_at, void_reason)
      select $1, 'x', noon_of(c.date), c.cents, case when c.voided then now() end, 'x'
      from jsonb_to_recordset($2::jsonb) c(date date, cents int, voided bool)`,
    [account, JSON.stringify(random.credits)],
  )
  const returned = random.payments.flatMap(({ voided, returnedAfter, date, cents, deposit }) =>
    voided || returnedAfter === null
      ? []
      : [{ date: addDays(date, returnedAfter), cents: -cents, voided: false, deposit }],
  )
  // One after another: of two equal payments that both came back, the second must see that the first is taken.
  for (const { date, cents: gone, deposit } of returned)
    await sql(
      `insert into reversals (payment_id, reason, date)
        select p.id, 'x', noon_of($4) from payments p
        where p.account_id = $1 and p.amount_cents = -($2::int) and p.voided_at is null and (p.type = 'deposit') = $3
          and p.date <= noon_of($4) and not exists (select 1 from reversals x where x.payment_id = p.id)
        order by p.date desc limit 1`,
      [account, gone, deposit, date],
    )
  const withheld = await taken(sql, account, random.withheld, 'lowest_held', (day, takenCents) =>
    sql(
      `insert into deposit_movements (account_id, kind, date, amount_cents) values ($1, 'withheld', noon_of($2), $3)`,
      [account, day, takenCents],
    ),
  )
  const refunds = await taken(sql, account, random.refunds, 'lowest_balance', (day, takenCents) =>
    sql(`insert into refunds (account_id, date, amount_cents) values ($1, noon_of($2), $3)`, [
      account,
      day,
      takenCents,
    ]),
  )
  const isDeposit = ({ deposit }: { deposit: boolean }) => deposit
  return {
    account,
    charges: [
      ...random.charges.map((entry, number) => ({ ...entry, number })),
      ...refunds.map(({ date, cents: given }, index) => ({
        ...{ type: 'refund' as const, date, dueDate: date, cents: given, voided: false },
        number: 1000 + index,
      })),
    ],
    paid: [
      ...[...random.payments, ...returned].filter((entry) => !isDeposit(entry)),
      ...random.credits,
      ...withheld,
    ],
    deposits: [
      ...[...random.payments, ...returned].filter(isDeposit),
      ...withheld.map((entry) => ({ ...entry, cents: -entry.cents })),
    ],
    leases,
    start,
    lastDay,
  }
}

/** Takes money out where the books allow it, at most what they allow; answers what was taken. */
const taken = async (
  sql: Sql,
  account: number,
  wanted: readonly { date: Day; cents: number }[],
  limit: 'lowest_balance' | 'lowest_held',
  take: (day: Day, cents: number) => Promise<unknown>,
): Promise<PaidEntry[]> => {
  const done: PaidEntry[] = []
  for (const { date, cents: wantedCents } of wanted) {
    const [row] = await sql<{ most: string }>(`select ${limit}($1, $2) as most`, [account, date])
    const cents = Math.min(wantedCents, Number(row?.most))
    if (cents <= 0) continue
    await take(date, cents)
    done.push({ date, cents, voided: false })
  }
  return done
}
