import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import { parseDay, type Day } from '@/domain/calendar/day'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { Lease } from '@/payload-types'
import { asUser, buildDepositMovement, buildLease, idOf } from '@tests/support/builders'
import { codeOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a renewal', () => {
  let app: TestPayload
  let office: Leasing
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    office = await openLeasing(app)
    const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
    today = parseDay(row!.today)
  })
  /** In the middle of its year. */
  const inForce = (data: Parameters<typeof buildLease>[1] = {}) => {
    const start = addMonths(today, -6)
    return buildLease(app.payload, {
      start,
      end: addDays(addMonths(start, 12), -1),
      rentSteps: [
        { from: start, rentCents: 100_000 },
        { from: addMonths(start, 3), rentCents: 105_000 },
      ],
      securityDepositCents: 150_000,
      lateFee: { graceDays: 4, flatCents: 5_000 },
      recurringLines: [{ name: 'parking', amountCents: 4_000, wholeMonths: true }],
      petPolicy: 'One cat.',
      ...data,
    })
  }
  const renew = async (lease: Lease, more: object = {}) => {
    const answer = await office.post('/renewals', { lease: lease.id, ...more })
    return { ...answer, doc: (answer.body as { doc: Lease }).doc }
  }

  it('is a draft with the unit, tenants, terms and account of the last lease, for as long, at its last rent', async () => {
    const lease = await inForce()
    const end = dayFromInstant(lease.end!)
    const { status, doc, body } = await renew(lease)
    expect(status).toBe(201)
    expect(body).toMatchObject({ next: `/admin/leases/${doc.id}/documents` })
    const start = addDays(end, 1)
    expect(doc).toMatchObject({
      status: 'draft',
      renews: lease.id,
      unit: idOf(lease.unit),
      tenants: lease.tenants,
      account: idOf(lease.account),
      start: dayToNoonUtc(start),
      end: dayToNoonUtc(addDays(addMonths(start, 12), -1)),
      rentSteps: [{ rentCents: 105_000 }],
      dueDay: lease.dueDay,
      securityDepositCents: 150_000,
      lateFee: { graceDays: 4, flatCents: 5_000 },
      recurringLines: [{ name: 'parking', amountCents: 4_000, wholeMonths: true }],
      petPolicy: 'One cat.',
      activatedReason: null,
    })
  })

  it('takes other days and another rent, and without an end goes from month to month', async () => {
    const lease = await inForce()
    const start = addDays(dayFromInstant(lease.end!), 8)
    const { doc } = await renew(lease, { start, rentCents: 110_000 })
    expect(doc).toMatchObject({ start: dayToNoonUtc(start), end: null, rentSteps: [{ rentCents: 110_000 }] })
  })

  it('carries the deposit on: none is missing once it is in force', async () => {
    const lease = await inForce()
    const account = idOf(lease.account)
    await buildDepositMovement(app.payload, { account, amountCents: 150_000 })
    const { doc } = await renew(lease)
    await app.payload.update({
      collection: 'leases',
      id: doc.id,
      data: { status: 'active', activatedReason: 'Signed at the desk.' },
    })
    const asOf = addDays(dayFromInstant(doc.start), 1)
    const { body } = await app.rest<{ rows: { account: number; missingCents: number; heldCents: number }[] }>(
      'GET',
      `/reports/deposits?asOf=${asOf}`,
      { user: office.manager },
    )
    expect(body.rows.find((row) => row.account === account)).toMatchObject({
      requiredCents: 150_000,
      heldCents: 150_000,
      missingCents: 0,
    })
  })

  it('is made once, however many press at once, and again when it was archived', async () => {
    const lease = await inForce()
    const answers = await Promise.all([1, 2, 3].map(() => renew(lease)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['LEASE_RENEWED', 'LEASE_RENEWED'])
    const { doc } = answers.find(({ status }) => status === 201)!
    await app.payload.update({
      collection: 'leases',
      id: doc.id,
      data: { archivedAt: new Date().toISOString() },
    })
    expect((await renew(lease)).status).toBe(201)
  })

  it('is refused for a draft, for tenants who go, for terms that cannot be, and to an assistant', async () => {
    expect(codeOf(await renew(await office.draft()))).toBe('LEASE_STATUS_ORDER')
    expect(codeOf(await renew(await inForce({ moveOutDay: today })))).toBe('ALREADY_MOVED_OUT')
    const lease = await inForce()
    const start = addDays(dayFromInstant(lease.end!), 1)
    expect(codeOf(await renew(lease, { start: 'soon', rentCents: 1 }))).toBe('BAD_DAY')
    expect(codeOf(await renew(lease, { end: start, rentCents: 1 }))).toBe('BAD_DAY')
    expect(codeOf(await renew(lease, { start, rentCents: 1.5 }))).toBe('BAD_AMOUNT')
    expect((await renew(lease, { start, end: addDays(start, -1), rentCents: 1 })).status).toBe(400)
    expect(codeOf(await renew(lease, { start, rent: 1 }))).toBe('BAD_PARAMETER')
    const assistant = await asUser(app.payload, 'assistant', { properties: [idOf(lease.property)] })
    expect((await office.post('/renewals', { lease: lease.id }, assistant)).status).toBe(404)
    expect((await renew({ ...lease, id: 999_999 })).status).toBe(404)
  })
})
