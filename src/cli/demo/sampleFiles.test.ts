import { describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { planPortfolio } from '@/domain/imports/portfolio/planPortfolio'
import type { PortfolioFile } from '@/domain/imports/portfolio/portfolioFiles'
import { readPortfolio } from '@/domain/imports/portfolio/readPortfolio'

import { demoCalendar } from './demoCalendar'
import { sampleFiles } from './sampleFiles'

const planFor = (today: Day) => {
  const calendar = demoCalendar(today)
  const files = new Map(sampleFiles(calendar).map(({ name, bytes }) => [name as PortfolioFile, bytes]))
  const nothing = {
    properties: [],
    units: [],
    tenants: [],
    leases: [],
    vendors: [],
    categories: [],
    openings: [],
    lockDate: null,
  }
  const around = { booksStart: calendar.booksStart, today, posted: new Set<string>() }
  return planPortfolio(readPortfolio(files), nothing, around)
}

describe('the sample business', () => {
  it('can be handed over on any day', { timeout: 60_000 }, () => {
    for (let day: Day = '2026-01-01'; day < '2028-03-02'; day = addDays(day, 17)) {
      expect({ day, ...planFor(day) }).toMatchObject({ day, ok: true })
    }
  })

  it('is the same every time it is made on one day', () => {
    expect(planFor('2026-11-22')).toEqual(planFor('2026-11-22'))
  })

  it('has five houses, 26 units, and payments and expenses up to today', () => {
    const planned = planFor('2026-11-22')
    if (!planned.ok) throw new Error('no plan')
    const { properties, units, payments, expenses } = planned.plan
    expect([properties.length, units.length]).toEqual([5, 26])
    expect(payments.length).toBeGreaterThan(180)
    expect(expenses.length).toBeGreaterThan(150)
    expect(payments.every(({ date }) => date >= '2026-01-01' && date <= '2026-11-22')).toBe(true)
  })
})
