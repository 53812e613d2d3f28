import { importPortfolio } from '@plugins/imports/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildDocument,
  buildExpense,
  buildExpenseCategory,
  buildProperty,
  buildUnit,
  buildVendor,
} from '@tests/support/builders'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { ExpenseReport, ExpenseView } from './queries/types'

type Of<View extends ExpenseView> = Extract<ExpenseReport, { view: View }>

/** An expense as the database keeps it. */
type Raw = {
  id: number
  day: string
  cents: number
  void: boolean
  property: number
  payee: number | null
  category: number
  unit: number | null
  line: string
  words: string
}

const DAY_YEARS = ['2025', '2026']

describe('GET /api/reports/expenses', () => {
  let app: TestPayload
  let manager: User
  let raw: Raw[]
  let pine: number
  let unit: number
  let plumber: number
  let mortgage: number
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    const imported = await importPortfolio({
      payload,
      files: portfolioFiles('portfolio'),
      booksStart: '2025-01-01',
    })
    expect(imported.ok).toBe(true)
    pine = (await buildProperty(payload, { name: 'Pine Row' })).id
    unit = (await buildUnit(payload, { property: pine, number: '7' })).id
    plumber = (await buildVendor(payload, { name: 'Łukasz Plumbing', email: 'l@example.com' })).id
    const repairs = (await buildExpenseCategory(payload, { name: 'Pipes', scheduleE: 'repairs' })).id
    mortgage = (await buildExpenseCategory(payload, { name: 'Principal', scheduleE: 'notDeductible' })).id
    const receipt = (await buildDocument(payload)).id
    const of = { property: pine, payee: plumber, category: repairs }
    await buildExpense(payload, { ...of, unit, date: '2026-02-28', amountCents: 210_000, memo: 'Boiler' })
    await buildExpense(payload, { ...of, type: 'refund', date: '2026-03-02', amountCents: 10_000 })
    await buildExpense(payload, { ...of, date: '2025-12-31', amountCents: 60_000, receipts: [receipt] })
    await buildExpense(payload, { property: pine, category: mortgage, date: '2026-01-01', bill: 'M-1' })
    const wrong = await buildExpense(payload, { ...of, date: '2026-03-03', amountCents: 999_999 })
    await app.rest('POST', `/expenses/${wrong.id}/void`, { user: manager, body: { reason: 'Typed twice' } })
    raw = await app.sql<Raw>(
      `select e.id, to_char(e.date at time zone 'UTC', 'YYYY-MM-DD') as day, e.voided_at is not null as void,
        (case when e.type = 'refund' then -1 else 1 end * e.amount_cents)::float8 as cents, e.property_id as property,
        e.payee_id as payee, e.category_id as category, e.unit_id as unit, c.schedule_e::text as line,
        lower(concat_ws(' ', v.name, e.memo, e.bill)) as words
      from expenses e join expense_categories c on c.id = e.category_id left join vendors v on v.id = e.payee_id`,
    )
  }, 180_000)

  const get = async <View extends ExpenseView>(view: View, query: string, user: User = manager) =>
    app.rest<Of<View>>('GET', `/reports/expenses?view=${view}&${query}&limit=10000`, { user })

  /** Expenses summed by a key, of those that count and pass. */
  const sums = (passes: (row: Raw) => boolean, keyOf: (row: Raw) => string | number | null) => {
    const found: Record<string, number> = {}
    for (const row of raw.filter((one) => !one.void && passes(one))) {
      const key = String(keyOf(row))
      found[key] = key in found ? found[key]! + row.cents : row.cents
    }
    return found
  }
  const total = (passes: (row: Raw) => boolean) => sums(passes, () => 'all').all ?? NaN

  const filters = (): [string, (row: Raw) => boolean][] => [
    ['year=2026', ({ day }) => day.startsWith('2026')],
    ['year=2025', ({ day }) => day.startsWith('2025')],
    ['year=2026&month=2', ({ day }) => day.startsWith('2026-02')],
    ['from=2025-12-31&to=2026-02-28', ({ day }) => day >= '2025-12-31' && day <= '2026-02-28'],
    [`year=2026&property=${pine}`, ({ day, property }) => day.startsWith('2026') && property === pine],
    [`year=2026&unit=${unit}`, (row) => row.day.startsWith('2026') && row.unit === unit],
    [`year=2026&payee=none`, ({ day, payee }) => day.startsWith('2026') && payee === null],
    [
      `year=2026&payee=${plumber},none`,
      ({ day, payee }) => day.startsWith('2026') && (payee === plumber || payee === null),
    ],
    [`year=2026&category=${mortgage}`, (row) => row.day.startsWith('2026') && row.category === mortgage],
    ['year=2026&q=lukasz boil', ({ day, words }) => day.startsWith('2026') && words.includes('boiler')],
    ['year=2026&q=RUMPKE', ({ day, words }) => day.startsWith('2026') && words.includes('rumpke')],
  ]

  it('sums by category and month, property and payee what the raw expenses say, whatever is filtered', async () => {
    for (const [query, passes] of filters()) {
      const months = (await get('categoryByMonth', query)).body
      expect([query, months.totalCents]).toEqual([query, total(passes)])
      expect(Object.fromEntries(months.rows.map((row) => [row.category.id, row.totalCents]))).toEqual(
        sums(passes, ({ category }) => category),
      )
      const cells = months.rows.flatMap(({ category, monthCents }) =>
        monthCents.flatMap((cents, at) =>
          cents === 0 ? [] : [[`${category.id} ${months.months[at]}`, cents]],
        ),
      )
      expect(Object.fromEntries(cells)).toEqual(
        sums(passes, ({ category, day }) => `${category} ${day.slice(0, 7)}`),
      )
      expect(months.monthCents.reduce((sum, cents) => sum + cents)).toBe(months.totalCents)

      const properties = (await get('property', query)).body
      expect(Object.fromEntries(properties.rows.map((row) => [row.property.id, row.totalCents]))).toEqual(
        sums(passes, ({ property }) => property),
      )
      const payees = (await get('payee', query)).body
      expect(
        Object.fromEntries(payees.rows.map((row) => [String(row.payee?.id ?? null), row.totalCents])),
      ).toEqual(sums(passes, ({ payee }) => payee))
      expect([properties.totalCents, payees.totalCents]).toEqual([months.totalCents, months.totalCents])
    }
  })

  it('puts each property on the lines of Schedule E, what is not deductible apart', async () => {
    for (const year of DAY_YEARS) {
      const { rows, totals } = (await get('scheduleE', `year=${year}`)).body
      const inYear = ({ day }: Raw) => day.startsWith(year)
      expect(
        Object.fromEntries(
          rows.flatMap(({ property, lines }) =>
            Object.entries(lines).map(([line, cents]) => [`${property.id} ${line}`, cents]),
          ),
        ),
      ).toEqual(sums(inYear, ({ property, line }) => `${property} ${line}`))
      expect(totals.deductibleCents).toBe(total((row) => inYear(row) && row.line !== 'notDeductible'))
    }
    expect((await get('scheduleE', 'year=2026')).body.totals.notDeductibleCents).toBe(25_000)
  })

  it('names the vendors over the threshold of the year, and what their records lack', async () => {
    for (const [year, threshold] of [['2025', 60_000] as const, ['2026', 200_000] as const]) {
      const { rows, thresholdCents } = (await get('vendors1099', `year=${year}`)).body
      expect(thresholdCents).toBe(threshold)
      const paid = Object.entries(
        sums(
          ({ day, payee }) => day.startsWith(year) && payee !== null,
          (row) => row.payee,
        ),
      )
      expect(Object.fromEntries(rows.map(({ vendor, paidCents }) => [vendor.id, paidCents]))).toEqual(
        Object.fromEntries(paid.filter(([, cents]) => cents >= threshold)),
      )
      // Exactly the threshold in both years: it counts.
      expect(rows.find(({ vendor }) => vendor.id === plumber)).toMatchObject({
        vendor: { id: plumber, name: 'Łukasz Plumbing' },
        paidCents: threshold,
        missing: ['w9', 'address'],
      })
    }
  })

  it('lists every expense, the latest first, with its receipts, page by page and as a file', async () => {
    const whole = (await get('entries', 'from=2025-01-01&to=2026-12-31')).body
    const counted = raw.filter((row) => !row.void)
    expect(whole.rows.map(({ id }) => id)).toEqual(
      counted.sort((a, b) => b.day.localeCompare(a.day) || b.id - a.id).map(({ id }) => id),
    )
    expect(whole).toMatchObject({ totalRows: counted.length, totalCents: total(() => true) })
    const [kept] = whole.rows.filter(({ receipts }) => receipts.length > 0)
    expect(kept?.receipts[0]?.url).toMatch(/^\/api\/documents\/file\/./)
    const page = await app.rest<Of<'entries'>>(
      'GET',
      '/reports/expenses?view=entries&year=2026&limit=3&page=2',
      {
        user: manager,
      },
    )
    const ofYear = whole.rows.filter(({ date }) => date.startsWith('2026'))
    expect(page.body.rows).toEqual(ofYear.slice(3, 6))

    const { text, headers } = await app.rest('GET', '/reports/expenses?view=entries&year=2026&format=csv', {
      user: manager,
    })
    expect(headers.get('content-disposition')).toContain('expenses-entries-2026-01-01-2026-12-31.csv')
    const lines = text.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines).toHaveLength(ofYear.length + 1)
    expect(lines.find((line) => line.startsWith('2026-03-02'))).toMatch(/Refund of an expense.*\(100\.00\)$/)
  })

  it('is a file in every view', async () => {
    for (const view of ['categoryByMonth', 'property', 'payee', 'scheduleE', 'vendors1099', 'entries'])
      for (const format of ['csv', 'xlsx', 'pdf']) {
        const { status } = await app.rest(
          'GET',
          `/reports/expenses?view=${view}&year=2026&format=${format}`,
          {
            user: manager,
          },
        )
        expect([view, format, status]).toEqual([view, format, 200])
      }
  })

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=2026-03-01&to=2026-02-01', 'from'],
    ['year=2026&from=2026-01-01', 'year'],
    ['month=13', 'month'],
    ['month=2&to=2026-03-01', 'month'],
    ['year=26', 'year'],
    ['property=x', 'property'],
    ['payee=nobody', 'payee'],
    ['category=0', 'category'],
    ['unit=7A', 'unit'],
    ['view=all', 'view'],
    ['view=scheduleE&month=2', 'month'],
    ['view=vendors1099&from=2026-01-01&to=2026-03-31', 'from'],
    ['from=1990-01-01&to=2026-01-01', 'from'],
    ['vendor=3', 'vendor'],
    ['limit=0', 'limit'],
    ['format=doc', 'format'],
  ])('refuses %s by the name of the parameter', async (query, parameter) => {
    const { status, body } = await app.rest<{ errors: { data: { details: object } }[] }>(
      'GET',
      `/reports/expenses?${query}`,
      { user: manager },
    )
    expect(status).toBe(400)
    expect(body.errors[0]?.data.details).toEqual({ parameter })
  })

  it('is not there for an assistant, in any view or kind', async () => {
    const assistant = await asUser(app.payload, 'assistant', { properties: [pine] })
    for (const query of ['', 'view=entries', 'view=entries&format=csv', 'format=xlsx'])
      expect((await app.rest('GET', `/reports/expenses?${query}`, { user: assistant })).status).toBe(404)
  })
})
