import { earliestDay, latestDay } from '@/domain/calendar/earliestDay'
import type { Day } from '@/domain/calendar/day'
import { periodOf, periodsFromTo, type Period } from '@/domain/calendar/period'

import type { CategoryMonth } from './queries/categoryMonths'
import type { CategoryByMonth, CategoryRow, ExpenseFilters } from './queries/types'

const monthCentsOf = (months: readonly Period[], cells: readonly CategoryMonth[]): number[] =>
  months.map((month) =>
    cells.reduce((sum, { period, totalCents }) => (period === month ? sum + totalCents : sum), 0),
  )

const sumOf = (cells: readonly CategoryMonth[]) => ({
  expenses: cells.reduce((sum, { expenses }) => sum + expenses, 0),
  totalCents: cells.reduce((sum, { totalCents }) => sum + totalCents, 0),
})

/** Cells as a table: a row for each category, the dearest first, a column for each month of the range that has begun. */
export const categoryRows = (
  cells: readonly CategoryMonth[],
  { from, to }: ExpenseFilters,
  today: Day,
): Omit<CategoryByMonth, 'view' | 'totalRows'> => {
  const through = earliestDay(to, latestDay(today, from, ...cells.map(({ lastDay }) => lastDay)))
  const months = periodsFromTo(periodOf(from), periodOf(through))
  const byCategory = new Map<number, CategoryMonth[]>()
  for (const cell of cells) {
    const known = byCategory.get(cell.category.id)
    if (known) known.push(cell)
    else byCategory.set(cell.category.id, [cell])
  }
  const rows = [...byCategory.values()].flatMap((of): CategoryRow[] =>
    of[0] ? [{ category: of[0].category, ...sumOf(of), monthCents: monthCentsOf(months, of) }] : [],
  )
  return {
    from,
    to,
    through,
    months,
    ...sumOf(cells),
    monthCents: monthCentsOf(months, cells),
    rows: rows.sort((one, other) => other.totalCents - one.totalCents),
  }
}
