import { monthFigures, occupancy, type MonthFigures, type RentRollReport } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { addPeriods, lastOfPeriod, periodOf, periodsFromTo, type Period } from '@/domain/calendar/period'

import type { Discrepancy } from '../discrepancy'
import { rawCash } from '../queries/rawCash'
import type { RawEntry } from '../queries/rawEntries'
import type { Snapshot } from '../snapshot'

/** As many months as the first screen shows. */
const MONTHS_SHOWN = 4

const FIGURES = [
  'expectedCents',
  'receivedCents',
  'returnedCents',
  'expensesCents',
  'stillOwedCents',
] as const satisfies readonly (keyof MonthFigures)[]

type Sums = Record<(typeof FIGURES)[number], number>

const NOTHING: Sums = {
  expectedCents: 0,
  receivedCents: 0,
  returnedCents: 0,
  expensesCents: 0,
  stillOwedCents: 0,
}

/** What an account owes at the end of a day; nothing where it has paid ahead, which pays for nobody else. */
const owedOn = (entries: readonly RawEntry[], day: Day): number => {
  let cents = 0
  for (const { kind, date, voided, cents: amount } of entries)
    if (!voided && date <= day && kind !== 'deposit') cents += kind === 'owed' ? amount : -amount
  return Math.max(0, cents)
}

/** The months of the first screen, summed from the raw entries of one batch of accounts after the other. */
export class DashboardSums {
  readonly periods: readonly Period[]
  private readonly sums: ReadonlyMap<Period, Sums>

  constructor(private readonly asOf: Day) {
    const last = periodOf(asOf)
    this.periods = periodsFromTo(addPeriods(last, 1 - MONTHS_SHOWN), last)
    this.sums = new Map(this.periods.map((period) => [period, { ...NOTHING }]))
  }

  /** The entries of one account, all of them. */
  add(entries: readonly RawEntry[]): void {
    for (const { kind, type, dueDate, voided, cents } of entries) {
      if (kind !== 'owed' || voided || dueDate === null || (type !== 'rent' && type !== 'recurring')) continue
      const month = this.sums.get(periodOf(dueDate))
      if (month) month.expectedCents += cents
    }
    for (const [period, month] of this.sums)
      month.stillOwedCents += owedOn(entries, earliestDay(lastOfPeriod(period), this.asOf))
  }

  private async addCash(place: Snapshot): Promise<void> {
    for await (const rows of rawCash(place, lastOfPeriod(periodOf(this.asOf))))
      for (const { kind, type, cents, voided, day } of rows) {
        const month = voided ? undefined : this.sums.get(periodOf(day))
        if (!month) continue
        if (kind === 'payment' && type !== 'deposit') month.receivedCents += cents
        if (kind === 'reversal' && type !== 'deposit') month.returnedCents += cents
        if (kind === 'expense') month.expensesCents += type === 'refund' ? -cents : cents
      }
  }

  /**
   * What the first screen shows of its months and of the units, against the raw entries and the rent roll. To be asked
   * once, when every account was added.
   * @see docs/domain.md rule 24
   */
  async faults(place: Snapshot, roll: RentRollReport): Promise<Discrepancy[]> {
    await this.addCash(place)
    const shown = await monthFigures(place, this.periods, this.asOf)
    const months = shown.flatMap((month) =>
      FIGURES.map((figure) => ({
        what: `the first screen's ${figure} of ${month.period}`,
        expected: this.sums.get(month.period)?.[figure] ?? 'nothing of this month',
        found: month[figure],
      })),
    )
    const units = await occupancy(place, this.asOf)
    const counts = (['units', 'occupied', 'maintenance', 'letLater'] as const).map((count) => ({
      what: `the first screen's count of ${count}`,
      expected: roll.totals[count],
      found: units[count],
    }))
    return [...months, ...counts]
      .filter(({ expected, found }) => expected !== found)
      .map((fault) => ({ account: null, record: null, ...fault }))
  }
}
