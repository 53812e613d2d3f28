import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildLease,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { randomBusiness, randomDay, saveBusiness } from '@tests/support/ledger/randomBusiness'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { rentBalance } from '../rentBalance/queries/rentBalance'
import { inReadingTransaction } from '@/lib/database/openReading'
import type { RentRollReport } from './queries/types'
import { rentRoll } from './rentRollReport'

describe('the rent roll', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  const both = (property: number, asOf: Day) =>
    inReadingTransaction(app.payload, async (place) => ({
      roll: await rentRoll(
        place,
        { asOf, propertyIds: [property], occupancy: null },
        { page: 1, limit: 10_000 },
      ),
      balance: (
        await rentBalance(
          place,
          { asOf, propertyIds: [property], q: '', include: TENANCY_STATES, thresholds: {} },
          { sort: { by: 'tenant', descending: false }, page: 1, limit: 10_000 },
        )
      ).report,
    }))

  it('sums to the rent balance of any business on any day, to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBusiness,
        fc.array(randomDay, { minLength: 3, maxLength: 5 }),
        async (business, days) => {
          const { property, accounts } = await saveBusiness(app, business)
          for (const asOf of days) {
            const { roll, balance } = await both(property, asOf)
            const { totals, others } = roll
            expect(totals.units).toBe(accounts.length)
            expect(totals.occupied + totals.vacant + totals.maintenance).toBe(totals.units)
            expect(totals.balanceCents + others.totals.balanceCents).toBe(balance.totals.balanceCents)
            expect(totals.depositHeldCents + others.totals.depositHeldCents).toBe(
              balance.totals.depositHeldCents,
            )
            expect(totals.openCents + others.totals.openCents).toBe(
              Object.values(balance.totals.buckets).reduce((sum, cents) => sum + cents, 0),
            )
            const current = balance.rows.filter(({ tenancy }) => tenancy === 'current')
            expect(roll.rows.flatMap(({ account }) => account ?? []).sort()).toEqual(
              current.map(({ account }) => account).sort(),
            )
            expect(totals.rentCents).toBe(
              current.reduce((sum, { rentCents }) => sum + (rentCents === null ? 0 : rentCents), 0),
            )
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('leaves a unit out from the business’s own day on which it was filed away, as Home does', async () => {
    const property = (await buildProperty(app.payload)).id
    const [row] = await app.sql<{ today: Day }>('select business_today()::text as today')
    const today = row?.today ?? '2026-01-01'
    // Ten in the evening of February 10 in New York; filed away for a later day, it is out of the lists at once.
    for (const archivedAt of ['2026-02-11T03:00:00.000Z', `${addDays(today, 30)}T12:00:00.000Z`])
      await buildUnit(app.payload, { property, archivedAt })
    const units = async (asOf: Day) => (await both(property, asOf)).roll.totals.units
    expect(await units('2026-02-09')).toBe(2)
    expect(await units('2026-02-10')).toBe(1)
    expect(await units(addDays(today, -1))).toBe(1)
    expect(await units(today)).toBe(0)
    expect(await units(addDays(today, 60))).toBe(0)
  })

  describe('of one house', () => {
    let house: number
    let account: number
    beforeAll(async () => {
      const { payload } = app
      house = (await buildProperty(payload, { name: 'Linden House' })).id
      const unit = async (number: string, rentCents: number) =>
        (await buildUnit(payload, { property: house, number, rentCents })).id
      const tenant = async (firstName: string) =>
        (await buildTenant(payload, { firstName, lastName: 'Lee' })).id
      const lease = await buildLease(payload, {
        unit: await unit('1A', 110_000),
        tenants: [await tenant('Omar')],
        start: '2026-01-01',
        end: '2026-02-28',
      })
      account = idOf(lease.account)
      await buildCharge(payload, { account, dueDate: '2026-02-01', amountCents: 90_000 })
      const left = await buildLease(payload, {
        unit: await unit('1B', 130_000),
        tenants: [await tenant('Priya')],
        start: '2026-01-01',
        moveOutDay: '2026-02-10',
      })
      await buildPayment(payload, {
        account: idOf(left.account),
        receivedOn: '2026-02-20',
        amountCents: 5_000,
      })
      await buildLease(payload, {
        unit: await unit('2B', 75_000),
        tenants: [await tenant('Thị')],
        start: '2026-06-01',
      })
    })

    const get = (query: string, user: User | undefined = manager) =>
      app.rest<RentRollReport>('GET', `/reports/rent-roll?property=${house}&${query}`, { user })

    it('shows every unit, what vacant ones lose, and who has left', async () => {
      const { status, body } = await get('asOf=2026-03-15')

      expect(status).toBe(200)
      expect(body.rows).toMatchObject([
        {
          unit: { number: '1A' },
          occupancy: 'occupied',
          account,
          tenants: [{ name: 'Omar Lee' }],
          lease: { start: '2026-01-01', end: '2026-02-28' },
          vacantSince: null,
          marketCents: 110_000,
          rentCents: 100_000,
          lossCents: 0,
          balanceCents: -90_000,
          pastDueCents: 90_000,
        },
        { unit: { number: '1B' }, occupancy: 'vacant', vacantSince: '2026-02-11', lossCents: 130_000 },
        {
          unit: { number: '2B' },
          occupancy: 'vacant',
          vacantSince: null,
          next: { from: '2026-06-01', tenants: 'Thị Lee' },
          lossCents: 75_000,
        },
      ])
      expect(body.totals).toMatchObject({ units: 3, occupied: 1, vacant: 2, letLater: 1, lossCents: 205_000 })
      expect(body.others.rows).toMatchObject([
        { tenancy: 'former', lastDay: '2026-02-10', balanceCents: 5_000, openCents: 0 },
      ])
      expect(body.accounts).toMatchObject({ balanceCents: -85_000, openCents: 90_000, unappliedCents: 5_000 })
    })

    it('filters by occupancy and leaves the accounts beside the roll out', async () => {
      const { body } = await get('asOf=2026-03-15&occupancy=vacant')

      expect(body.rows.map(({ unit }) => unit.number)).toEqual(['1B', '2B'])
      expect(body.others.rows).toEqual([])
    })

    it('is a file that ends with the sums of all accounts', async () => {
      const { text } = await get('asOf=2026-03-15&format=csv')

      expect(text).toContain('Linden House,1B,Apartment,Vacant')
      expect(text).toContain('Former tenant,Priya Lee')
      // What is owed and what is prepaid: a signed balance would be taken over the other way round.
      const [, ...table] = text.trim().split('\r\n')
      const sum = (fromEnd: number) =>
        table.reduce((cents, line) => cents + Number(line.split(',').at(-fromEnd)) * 100, 0)
      const { body } = await get('asOf=2026-03-15')
      expect({ owes: sum(2), prepaid: sum(1) }).toEqual({ owes: 90_000, prepaid: 5_000 })
      expect(body.accounts.balanceCents).toBe(-85_000)
      const paper = await get('asOf=2026-03-15&format=pdf')
      expect(paper.status).toBe(200)
      expect(paper.headers.get('content-type')).toBe('application/pdf')
    })

    it('hides a unit in maintenance from both counts', async () => {
      const { docs } = await app.payload.find({
        collection: 'units',
        where: { property: { equals: house }, number: { equals: '2B' } },
      })
      await app.payload.update({
        collection: 'units',
        id: Number(docs[0]?.id),
        data: { status: 'maintenance' },
      })
      const { body } = await get('asOf=2026-03-15')
      expect(body.totals).toMatchObject({ occupied: 1, vacant: 1, maintenance: 1, lossCents: 205_000 })
    })

    it('does not exist for an assistant, and refuses what it does not know', async () => {
      const assistant = await asUser(app.payload, 'assistant', { properties: [house] })
      expect((await get('asOf=2026-03-15', assistant)).status).toBe(404)
      expect((await get('occupancy=full')).status).toBe(400)
      expect((await get('unit=1')).status).toBe(400)
    })
  })
})
