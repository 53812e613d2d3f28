import type { Day } from '@/domain/calendar/day'
import { earliestDay, latestDay } from '@/domain/calendar/earliestDay'
import { periodOf, periodsFromTo } from '@/domain/calendar/period'

import type { DayRange } from '../shared/readRange'
import type { PropertyMonth } from './queries/propertyMonths'
import type { CollectionSums, MethodRow, MonthRow, PropertyRow } from './queries/types'

export const NOTHING: CollectionSums = {
  chargedCents: 0,
  receivedCents: 0,
  returnedCents: 0,
  depositCents: 0,
  payments: 0,
}

/** Only the sums of both, whatever else they carry. */
export const plus = (one: CollectionSums, other: CollectionSums): CollectionSums => ({
  chargedCents: one.chargedCents + other.chargedCents,
  receivedCents: one.receivedCents + other.receivedCents,
  returnedCents: one.returnedCents + other.returnedCents,
  depositCents: one.depositCents + other.depositCents,
  payments: one.payments + other.payments,
})

/** Every month of the range that has begun, those without an entry too. */
export const monthRows = (
  cells: readonly PropertyMonth[],
  { from, to }: DayRange,
  today: Day,
): { through: Day; rows: MonthRow[] } => {
  const through = earliestDay(to, latestDay(today, from, ...cells.map(({ lastDay }) => lastDay)))
  const rows = periodsFromTo(periodOf(from), periodOf(through)).map((period) => ({
    period,
    ...cells.filter((cell) => cell.period === period).reduce<CollectionSums>(plus, NOTHING),
  }))
  return { through, rows }
}

/** Every property that has an entry, in the order of the cells. */
export const propertyRows = (cells: readonly PropertyMonth[]): PropertyRow[] => {
  const rows = new Map<number, PropertyRow>()
  for (const { property, ...cell } of cells)
    rows.set(property.id, { property, ...plus(rows.get(property.id) ?? NOTHING, cell) })
  return [...rows.values()]
}

export const methodSums = (rows: readonly MethodRow[]): Omit<CollectionSums, 'chargedCents'> => {
  const { chargedCents: _, ...sums } = rows.reduce<CollectionSums>(
    (sum, row) => plus(sum, { ...row, chargedCents: 0 }),
    NOTHING,
  )
  return sums
}
