import type { PropertyLine } from './queries/scheduleELines'
import type { ScheduleERow } from './queries/types'

const NOTHING = { lines: {}, deductibleCents: 0, notDeductibleCents: 0 }

const plus = <Sums extends Omit<ScheduleERow, 'property'>>(
  sums: Sums,
  { line, totalCents }: PropertyLine,
): Sums => {
  const before = sums.lines[line]
  const key = line === 'notDeductible' ? 'notDeductibleCents' : 'deductibleCents'
  return {
    ...sums,
    lines: { ...sums.lines, [line]: before === undefined ? totalCents : before + totalCents },
    [key]: sums[key] + totalCents,
  }
}

/** One row for each property, in the order its lines came; and all of them together. */
export const scheduleERows = (
  lines: readonly PropertyLine[],
): { rows: ScheduleERow[]; totals: Omit<ScheduleERow, 'property'> } => {
  const rows = new Map<number, ScheduleERow>()
  for (const line of lines)
    rows.set(
      line.property.id,
      plus(rows.get(line.property.id) ?? { property: line.property, ...NOTHING }, line),
    )
  return { rows: [...rows.values()], totals: lines.reduce<Omit<ScheduleERow, 'property'>>(plus, NOTHING) }
}
