import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildDepositMovement,
  buildExpense,
  buildLease,
  buildPayment,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

/** Each report with filters of every kind, as its address and its query write them. */
const REPORTS = [
  [
    'reportRentBalance',
    'rent-balance',
    'asOf=2026-04-15&include=current,former&pastDueOverCents=1',
    'asOf: "2026-04-15", include: ["current", "former"], pastDueOverCents: 1',
  ],
  ['reportRentRoll', 'rent-roll', 'asOf=2026-04-15&limit=1', 'asOf: "2026-04-15", limit: 1'],
  [
    'reportIncomeExpense',
    'income-expense',
    'from=2026-01-01&to=2026-04-30',
    'from: "2026-01-01", to: "2026-04-30"',
  ],
  ['reportExpenses', 'expenses', 'year=2026&view=payee', 'year: 2026, view: "payee"'],
  ['reportCollections', 'collections', 'year=2026&view=property', 'year: 2026, view: "property"'],
  ['reportDeposits', 'deposits', 'asOf=2026-04-15&include=all', 'asOf: "2026-04-15", include: "all"'],
] as const

describe('the reports over GraphQL', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    const lease = await buildLease(payload, { start: '2026-01-01' })
    property = idOf(lease.property)
    assistant = await asUser(payload, 'assistant', { properties: [property] })
    const account = idOf(lease.account)
    await buildCharge(payload, { account, dueDate: '2026-03-01', type: 'rent', amountCents: 120_000 })
    await buildPayment(payload, { account, receivedOn: '2026-03-05', amountCents: 50_000 })
    await buildDepositMovement(payload, { account, date: '2026-01-01', amountCents: 87_500 })
    await buildExpense(payload, { property, date: '2026-02-03', amountCents: 4_250 })
  })

  const ask = (name: string, args: string, user?: User) =>
    app.graphql<Record<string, object>>(`{ ${name}${args && `(${args})`} }`, { user })

  it.each(REPORTS)('%s says what /api/reports/%s says', async (name, address, query, args) => {
    const { body } = await app.rest<{ totalRows?: number }>('GET', `/reports/${address}?${query}`, {
      user: manager,
    })
    const { data, errors } = await ask(name, args, manager)
    expect(errors).toBeUndefined()
    expect(data?.[name]).toEqual(body)
    expect(JSON.stringify(body)).toMatch(/(120000|70000|50000|4250|87500)/)
  })

  it.each(REPORTS)('%s is nothing to an assistant, nor to nobody', async (name, _address, _query, args) => {
    for (const user of [assistant, undefined]) {
      const { data, errors } = await ask(name, args, user)
      expect(data?.[name] ?? null).toBeNull()
      expect([401, 403, 404]).toContain(errors?.[0]?.extensions?.statusCode)
      // Refused before the filters are read: a wrong one tells them nothing.
      const wrong = await ask(name, 'property: "x"', user)
      expect(wrong.errors?.[0]?.extensions?.statusCode).toBe(errors?.[0]?.extensions?.statusCode)
    }
  })

  it('takes lists and variables, and names what it cannot read', async () => {
    const query =
      'query ($property: ReportFilter) { reportRentBalance(property: $property, asOf: "2026-04-15") }'
    const found = await app.graphql<{ reportRentBalance: { totalRows: number } }>(query, {
      user: manager,
      variables: { property: [property] },
    })
    expect(found.data?.reportRentBalance.totalRows).toBe(1)
    const { errors } = await ask('reportRentBalance', 'asOf: "2026-02-30"', manager)
    expect(errors?.[0]?.extensions).toMatchObject({ statusCode: 400, data: { code: 'BAD_PARAMETER' } })
    expect(errors?.[0]?.message).toContain('asOf')
    expect((await ask('reportRentBalance', 'format: "pdf"', manager)).errors).toHaveLength(1)
  })

  it('answers a handful of reports in one request, and refuses a thousand', async () => {
    const times = (count: number) => {
      const aliases = Array.from(
        { length: count },
        (_, index) => `r${index}: reportRentBalance(limit: 10000)`,
      )
      return app.graphql<Record<string, object>>(`{ ${aliases.join(' ')} }`, { user: manager })
    }
    expect(Object.keys((await times(6)).data ?? {})).toHaveLength(6)
    const { data, errors } = await times(1_000)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({ data: { code: 'TOO_LARGE' } })
    expect(errors?.[0]?.message).toContain('20 reports at most')
  })
})
