import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { parseDay } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { Lease } from '@/payload-types'
import { buildLease, buildPayment, buildUnit, idOf } from '@tests/support/builders'
import { untilItWaits } from '@tests/support/database/untilItWaits'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

let app: TestPayload
beforeAll(async () => {
  app = await testPayload()
  await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
})
const refused = (code: string, field?: string) => ({ data: { code, ...(field ? { field } : {}) } })
const sqlRefused = (hint: string) => ({ hint })

describe('a renewal', () => {
  let first: Lease
  beforeAll(async () => {
    first = await buildLease(app.payload, { start: '2025-01-01', end: '2025-12-31' })
  })
  const renewal = (data: Parameters<typeof buildLease>[1]) =>
    buildLease(app.payload, { unit: idOf(first.unit), renews: first.id, start: '2026-01-01', ...data })

  it('is for the same unit', async () => {
    const unit = (await buildUnit(app.payload)).id
    await expect(renewal({ unit })).rejects.toMatchObject(refused('RENEWAL_OF_OTHER_UNIT', 'renews'))
  })

  it.each(['2024-12-31', '2025-01-01'])('starts after what it renews, not on %s', async (start) => {
    await expect(renewal({ start })).rejects.toMatchObject(refused('RENEWAL_STARTS_EARLY', 'start'))
  })

  it('keeps what it renews before it, and any other renewal off its first day', async () => {
    const second = await renewal({})
    expect(idOf(second.account)).toBe(idOf(first.account))
    const moved = app.payload.update({
      collection: 'leases',
      id: first.id,
      data: { start: '2026-01-01', end: null, rentSteps: [{ from: '2026-01-01', rentCents: 1 }] },
    })
    await expect(moved).rejects.toMatchObject(refused('RENEWAL_STARTS_EARLY', 'start'))
    await expect(renewal({})).rejects.toMatchObject(refused('RENEWAL_SAME_START', 'start'))
  })
})

describe('a signed lease in the database', () => {
  let lease: Lease
  beforeAll(async () => {
    lease = await buildLease(app.payload)
    await buildPayment(app.payload, { account: idOf(lease.account) })
  })

  it('keeps its unit once there are entries', async () => {
    const unit = (await buildUnit(app.payload)).id
    const moved = app.payload.update({ collection: 'leases', id: lease.id, data: { unit } })
    await expect(moved).rejects.toMatchObject(refused('LEASE_UNIT_FIXED', 'unit'))
  })

  it.each([
    ['is no draft again', `update leases set status = 'draft' where id = $1`, 'LEASE_STATUS_ORDER'],
    ['keeps its rent', 'delete from leases_rent_steps where _parent_id = $1', 'BAD_LEASE_TERMS'],
    [
      'has a rent from its first day',
      `update leases_rent_steps set "from" = "from" + interval '3 days' where _parent_id = $1`,
      'BAD_LEASE_TERMS',
    ],
    ['names its tenants', `delete from leases_rels where parent_id = $1`, 'BAD_LEASE_TERMS'],
    [
      'says itself how long its tenancy runs',
      'update accounts set last_day = now() where id = (select account_id from leases where id = $1)',
      'FORBIDDEN',
    ],
  ])('%s', async (_what, statement, code) => {
    await expect(app.sql(statement, [lease.id])).rejects.toMatchObject(sqlRefused(code))
  })

  it.each([
    [
      'a rent in fractions of a cent',
      'update leases_rent_steps set rent_cents = 100.5 where _parent_id = $1',
    ],
    ['a rent below zero', 'update leases_rent_steps set rent_cents = -1 where _parent_id = $1'],
    ['a first day that is an instant', `update leases set start = start + interval '1 hour' where id = $1`],
    ['half a grace day', 'update leases set late_fee_grace_days = 1.5 where id = $1'],
    [
      'a second row of settings',
      `insert into settings (business_name, time_zone) select 'Two', 'UTC' where $1 > 0`,
    ],
  ])('knows no %s', async (_what, statement) => {
    await expect(app.sql(statement, [lease.id])).rejects.toMatchObject({
      code: expect.stringMatching(/^(23514|23505)$/) as string,
    })
  })

  it('takes no half grace day from a form', async () => {
    const changed = app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { lateFee: { graceDays: 1.5 } },
    })
    await expect(changed).rejects.toMatchObject({ data: { errors: [{ path: 'lateFee.graceDays' }] } })
  })
})

describe('an entry in the database', () => {
  it('is not born void without a reason', async () => {
    const account = idOf((await buildLease(app.payload)).account)
    const insert = app.sql(
      `insert into credits (account_id, type, description, amount_cents, date, voided_at)
        values ($1, 'concession', 'x', 1, noon_of('2026-02-01'), now())`,
      [account],
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'credits_void_has_reason' })
  })

  it('is dated on a day, not at an hour', async () => {
    const account = idOf((await buildLease(app.payload)).account)
    const insert = app.sql(
      `insert into credits (account_id, type, description, amount_cents, date)
        values ($1, 'concession', 'x', 1, '2026-02-01T13:00Z')`,
      [account],
    )
    await expect(insert).rejects.toMatchObject({ constraint: 'credits_date_is_day' })
  })
})

describe('what follows from leases and the day', () => {
  it(
    'waits, on the first read of a day, for a lease that is being written',
    { timeout: 180_000 },
    async () => {
      const [row] = await app.sql<{ day: string }>('select business_today()::text as day')
      const today = parseDay(row!.day)
      const lease = await buildLease(app.payload, { status: 'draft', start: today })
      await app.sql('select refresh_derived($1)', [addDays(today, -1)])

      const writer = new Client({ connectionString: app.databaseUrl })
      await writer.connect()
      try {
        await writer.query('begin')
        await writer.query(`update leases set status = 'active' where id = $1`, [lease.id])
        const read = app.payload.findByID({ collection: 'units', id: idOf(lease.unit) })
        // Until the read stands in line for the lock that the writer holds.
        await untilItWaits(app, read)
        await writer.query('commit')
        expect(await read).toMatchObject({ status: 'occupied' })
      } finally {
        await writer.end()
      }
      expect(dayToNoonUtc(today)).toBe(lease.start)
    },
  )
})

describe('names', () => {
  it.each(['7c', ' 7C', '7C  '])('knows that unit “%s” is 7C', async (number) => {
    const unit = await buildUnit(app.payload, { number: '7C' })
    const twin = buildUnit(app.payload, { property: idOf(unit.property), number })
    await expect(twin).rejects.toMatchObject(refused('DUPLICATE_UNIT_NUMBER', 'number'))
  })

  it('knows one property by two writings of its name', async () => {
    const address = { street: '1 Elm St', city: 'Dayton', state: 'OH', zip: '45402' } as const
    const make = (name: string) =>
      app.payload.create({ collection: 'properties', data: { name, type: 'multiFamily', address } })
    await make('Elm  House')
    await expect(make('elm house')).rejects.toMatchObject(refused('DUPLICATE_VALUE', 'name'))
  })
})
