import type { Day } from '../../calendar/day'
import { usDay } from '../../calendar/formatDay'
import { implausibleDay, isPlausibleDay } from '../../ledger/plausibleDay'
import type { BankFile } from './bankLine'

/**
 * A bank's file as it was read, with an error for each line whose day cannot be meant: a year read with a slip, or a day
 * on which the bank cannot have moved anything yet. Such a line keeps its place, and is never posted.
 * @see docs/domain.md rule 26
 */
export function refuseFarDays(read: BankFile, file: string, today: Day): BankFile {
  const far = read.lines.filter(({ day }) => !isPlausibleDay(day, today, 'happened'))
  if (far.length === 0) return read
  const errors = far.map(({ row, day }) => ({
    file,
    row,
    column: null,
    value: usDay(day),
    code: 'BAD_DATE' as const,
    message: implausibleDay(day, today, 'happened'),
  }))
  const words = new Map([...(read.words ?? []), ...far.map(({ row, text }) => [row, text] as const)])
  return { ...read, errors: [...read.errors, ...errors], words }
}
