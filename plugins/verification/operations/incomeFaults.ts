import { incomeExpense, type IncomeExpenseReport } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { periodOf } from '@/domain/calendar/period'
import { cashEffect } from '@/domain/income/cashEffect'
import { CASH_FIGURES, incomeFigures, NO_CASH, type CashFigures } from '@/domain/income/incomeFigures'

import type { Discrepancy } from '../discrepancy'
import { rawCash } from '../queries/rawCash'
import type { Snapshot } from '../snapshot'

/** Figures by property and month: `3 2026-01`. */
type Months = Map<string, CashFigures>

const figuresAt = (months: Months, key: string): CashFigures => months.get(key) ?? NO_CASH

const fromTheRows = async (place: Snapshot, asOf: Day): Promise<{ months: Months; first: Day }> => {
  const months: Months = new Map()
  let first = asOf
  for await (const rows of rawCash(place, asOf))
    for (const row of rows) {
      first = earliestDay(first, row.day)
      const effect = cashEffect(row)
      if (effect === null) continue
      const key = `${row.property} ${periodOf(row.day)}`
      const before = figuresAt(months, key)
      months.set(key, { ...before, [effect.figure]: before[effect.figure] + effect.cents })
    }
  return { months, first }
}

/** Where two sets of income figures are not the same, figure by figure. */
export const compareIncome = (
  record: string | null,
  of: string,
  expected: CashFigures,
  found: CashFigures,
): Discrepancy[] =>
  CASH_FIGURES.filter((figure) => expected[figure] !== found[figure]).map((figure) => ({
    account: null,
    record,
    what: `the ${figure} of ${of}`,
    expected: expected[figure],
    found: found[figure],
  }))

const ownersFaults = ({ owners, unowned, totals }: IncomeExpenseReport): Discrepancy[] =>
  compareIncome(
    null,
    "all owners' parts",
    totals,
    incomeFigures([...owners.map((owner) => owner.totals), unowned]),
  )

/**
 * Income and expense by property and month through a day, from the first entry on, against every row that moves money;
 * and the owners' parts against the whole.
 * @see docs/domain.md rules 1, 23 and 24
 */
export const incomeFaults = async (place: Snapshot, asOf: Day): Promise<Discrepancy[]> => {
  const { months, first } = await fromTheRows(place, asOf)
  const report = await incomeExpense(place, { from: first, to: asOf, propertyIds: [] })
  const shown: Months = new Map(
    report.properties.flatMap(({ id, months: those }) =>
      those.map((month): [string, CashFigures] => [`${id} ${month.period}`, month]),
    ),
  )
  const faults = [...new Set([...months.keys(), ...shown.keys()])].sort().flatMap((key) => {
    const [property, period] = key.split(' ')
    return compareIncome(
      `property ${property}`,
      `income and expense in ${period}`,
      figuresAt(months, key),
      figuresAt(shown, key),
    )
  })
  return [...faults, ...ownersFaults(report)]
}
