import { beforeAll, describe, expect, it } from 'vitest'

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
import { pdfText } from '@tests/support/pdfText'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { RentBalanceReport } from './queries/types'

describe('GET /api/reports/rent-balance', () => {
  let app: TestPayload
  let manager: User
  let maple: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const { payload } = app
    maple = (await buildProperty(payload, { name: 'Maple Court' })).id
    const chloe = await buildTenant(payload, { firstName: 'Chloë', lastName: "D'Angelo" })
    const formula = await buildTenant(payload, { firstName: '=HYPERLINK("http://x")', lastName: 'Łukasz' })
    const first = await buildLease(payload, {
      unit: (await buildUnit(payload, { property: maple, number: '10A' })).id,
      tenants: [chloe.id],
    })
    const second = await buildLease(payload, {
      unit: (await buildUnit(payload, { number: '2A' })).id,
      tenants: [formula.id],
      start: '2026-01-01',
      moveOutDay: '2026-02-10',
    })
    await buildCharge(payload, { account: idOf(first.account), dueDate: '2026-02-01', amountCents: 90_000 })
    await buildCharge(payload, { account: idOf(second.account), dueDate: '2026-03-01', amountCents: 50_000 })
    await buildPayment(payload, {
      account: idOf(second.account),
      receivedOn: '2026-03-02',
      amountCents: 70_000,
    })
  })

  const get = (query: string, user: User | undefined = manager) =>
    app.rest<RentBalanceReport>('GET', `/reports/rent-balance?${query}`, { user })

  it('names what is owed, by whom and where, at the end of the day asked', async () => {
    const { status, body } = await get('asOf=2026-03-10')

    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['asOf', 'rows', 'totals', 'totalRows'])
    expect(body.rows).toHaveLength(2)
    expect(body.rows[0]).toMatchObject({
      property: { id: maple, name: 'Maple Court' },
      unit: { number: '10A' },
      tenants: [{ name: "Chloë D'Angelo" }],
      tenancy: 'current',
      rentCents: 100_000,
      balanceCents: -90_000,
      unappliedCents: 0,
      buckets: { current: 0, days1to30: 0, days31to60: 90_000, days61to90: 0, days91plus: 0 },
      pastDueCents: 90_000,
      oldestPastDueDate: '2026-02-01',
      daysPastDue: 37,
      lastPaymentDate: null,
      depositHeldCents: 0,
    })
    expect(body.rows[1]).toMatchObject({
      tenancy: 'former',
      balanceCents: 20_000,
      lastPaymentDate: '2026-03-02',
    })
    expect(body.totals).toMatchObject({ balanceCents: -70_000, unappliedCents: 20_000, pastDueCents: 90_000 })
  })

  it.each([
    ['q=chloe 10a', ["Chloë D'Angelo"]],
    ['q=lukasz', ['=HYPERLINK("http://x") Łukasz']],
    ['q=maple', ["Chloë D'Angelo"]],
    ['q=nobody', []],
    ['include=former', ['=HYPERLINK("http://x") Łukasz']],
    ['pastDueDays=36', ["Chloë D'Angelo"]],
    ['pastDueDays=37', []],
    ['pastDueMonths=1', ["Chloë D'Angelo"]],
    ['pastDueOverCents=89999', ["Chloë D'Angelo"]],
    ['pastDueOverCents=90000', []],
    ['pastDueOverMonthsRent=0.89', ["Chloë D'Angelo"]],
    ['pastDueOverMonthsRent=0.9', []],
    ['sort=unit', ['=HYPERLINK("http://x") Łukasz', "Chloë D'Angelo"]],
    ['sort=-unit', ["Chloë D'Angelo", '=HYPERLINK("http://x") Łukasz']],
    ['limit=1&page=2', ['=HYPERLINK("http://x") Łukasz']],
  ])('filters and sorts by %s', async (query, names) => {
    const { body } = await get(`asOf=2026-03-10&${query}`)

    expect(body.rows.map(({ tenants }) => tenants[0]?.name)).toEqual(names)
  })

  it('filters by properties, written in either way', async () => {
    for (const query of [`property=${maple}`, `property=${maple},999`, `property=${maple}&property=999`]) {
      const { body } = await get(`asOf=2026-03-10&${query}`)
      expect(body.rows.map(({ property }) => property?.id)).toEqual([maple])
    }
  })

  it('totals every row that passes, not only those of the page', async () => {
    const { body } = await get('asOf=2026-03-10&limit=1')

    expect(body.rows).toHaveLength(1)
    expect(body.totalRows).toBe(2)
    expect(body.totals.balanceCents).toBe(-70_000)
  })

  it.each([
    'asOf=2026-02-30',
    'asOf=03/10/2026',
    'asOf=',
    'asOf=2026-03-10&asOf=2026-03-11',
    'property=maple',
    'property=',
    'property=1;drop',
    'property=99999999999',
    'pastDueOverCents=-1',
    'pastDueOverCents=1.5',
    'pastDueOverMonthsRent=1.555',
    'pastDueDays=abc',
    'pastDueMonths=99999',
    'include=past',
    'include=',
    'q=%00',
    'sort=colour',
    'page=0',
    'page=-2',
    'limit=0',
    'limit=10001',
    'format=xml',
    'asof=2026-03-10',
  ])('refuses %s and names the parameter', async (query) => {
    const answer = await app.rest<{
      errors: { message: string; data: { code: string; details: { parameter: string } } }[]
    }>('GET', `/reports/rent-balance?${query}`, { user: manager })
    const name = query.split('=')[0]

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.message).toContain(`${name}:`)
    expect(answer.body.errors[0]?.data).toMatchObject({ code: 'BAD_PARAMETER', details: { parameter: name } })
  })

  it('is a file of CSV whose cells run nothing in a spreadsheet', async () => {
    const { headers, text, bytes } = await get('asOf=2026-03-10&format=csv')

    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="rent-balance-2026-03-10.csv"')
    // Spreadsheets take a file without the mark for their old encoding.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...rows] = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
    expect(head?.split(',').slice(0, 4)).toEqual(['Account', 'Property', 'Unit', 'Tenants'])
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain("Chloë D'Angelo")
    expect(rows[0]).toContain('900.00')
    expect(rows[1]).toContain(`"'=HYPERLINK(""http://x"") Łukasz"`)
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m)
  })

  it('is closed to assistants, as if it were not there, and to nobody', async () => {
    const assistant = await asUser(app.payload, 'assistant', { properties: [maple] })

    expect((await get('asOf=2026-03-10', assistant)).status).toBe(404)
    expect((await app.rest('GET', '/reports/rent-balance?asOf=2026-03-10')).status).toBe(401)
  })

  it('says on paper what the screen says: who has prepaid, what is owed in all, and who is no tenant any more', async () => {
    const { bytes } = await get('asOf=2026-03-10&format=pdf')
    const lines = pdfText(Buffer.from(bytes))
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
    const lineOf = (words: string) => lines.find((line) => line.includes(words))
    expect(lineOf('10A')).toMatch(/ 900\.00 – – 900\.00 900\.00 –$/)
    expect(lineOf('2A')).toMatch(/ – 200\.00 Mar 2$/)
    expect(lineOf('All –')).toMatch(/ 900\.00 900\.00 200\.00$/)
    expect(lines.join(' ')).toContain('former tenant')
  })
})
