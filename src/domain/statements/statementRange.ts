import { isDay, type Day } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { DomainError } from '../errors'
import { implausibleDay, isPlausibleDay } from '../ledger/plausibleDay'

/** Both ends belong to it. */
export type StatementRange = { readonly from: Day; readonly to: Day }

/**
 * The days a statement is asked for.
 * @throws DomainError `BAD_PARAMETER`, with the end that is wrong in `details.parameter`: no day, absurdly far off, the
 * wrong way round, or not come yet: what will be owed then is not known
 */
export function statementRange(asked: { from: unknown; to: unknown }, today: Day): StatementRange {
  const from = dayOf('from', asked.from, today)
  const to = dayOf('to', asked.to, today)
  if (to > today)
    throw refused(
      'to',
      `choose today, ${longDay(today)}, or an earlier day. What comes later is not known yet.`,
    )
  if (from > to) throw refused('from', `choose ${longDay(to)}, the last day, or an earlier one.`)
  return { from, to }
}

function dayOf(parameter: 'from' | 'to', given: unknown, today: Day): Day {
  if (!isDay(given)) throw refused(parameter, 'write a day that exists, like 2026-01-31.')
  if (!isPlausibleDay(given, today, 'falls')) throw refused(parameter, implausibleDay(given, today, 'falls'))
  return given
}

function refused(parameter: 'from' | 'to', message: string): DomainError {
  return new DomainError('BAD_PARAMETER', `${parameter}: ${message}`, { parameter })
}
