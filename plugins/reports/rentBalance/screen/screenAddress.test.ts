import { expect, it } from 'vitest'

import { screenAddress } from './screenAddress'

const problemOf = (searchParams: Record<string, string>): string => {
  const { asked } = screenAddress(searchParams, '2026-04-15')
  return asked.ok ? 'none' : asked.message
}

it.each([
  [
    'an age that is no number',
    { over: 'abc', overBy: 'days' },
    'Past due over: write a whole number from 0 to 36500.',
  ],
  [
    'an amount that is none',
    { over: 'abc', overBy: 'dollars' },
    'Past due over: ‘abc’ is not an amount. Write it like 500.00.',
  ],
  [
    'a threshold of the address',
    { pastDueMonths: '-1' },
    'Past due over: write a whole number from 0 to 1200.',
  ],
  ['no day', { asOf: 'soon' }, 'As of: write a day as 2026-01-31, from 1900-01-01 to 2999-12-31.'],
  [
    'tenants of no kind',
    { include: 'late' },
    'Tenants: write some of future, current, former, with commas between several.',
  ],
  [
    'what no filter is called',
    { overdue: '30' },
    'The address asks for ‘overdue’, which this report does not know. Clear the filters.',
  ],
])('names the filter by its label: %s', (_what, searchParams, problem) => {
  expect(problemOf(searchParams)).toBe(problem)
})

it('reads what the form sends as the parameter it stands for', () => {
  const { asked, plainHref } = screenAddress({ over: '1,200.50', overBy: 'dollars', q: '' }, '2026-04-15')
  expect(plainHref).toBe('/admin/reports/rent-balance?pastDueOverCents=120050')
  expect(asked).toMatchObject({ ok: true, parameters: { filters: { thresholds: { overCents: 120_050 } } } })
})
