import { longDay } from '@/domain/calendar/formatDay'
import type { StatementRange } from '@/domain/statements/statementRange'

/** `April 1, 2026 to April 30, 2026`; one day stands alone. */
export const rangeInWords = ({ from, to }: StatementRange): string =>
  from === to ? longDay(to) : `${longDay(from)} to ${longDay(to)}`
