import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { shortDay } from '../calendar/formatDay'
import type { LeaseStanding } from './leaseStanding'

type LeaseFacts = {
  readonly standing: LeaseStanding
  readonly start: Day
  readonly end: Day | null
  readonly moveOutDay: Day | null
}

/** What a lease is today, with the day that matters: 'Month to month since Jul 1', 'Ends Nov 30'. */
export function leaseInWords({ standing, start, end, moveOutDay }: LeaseFacts, today: Day): string {
  const on = (day: Day): string => shortDay(day, today)
  switch (standing) {
    case 'draft':
      return 'Draft'
    case 'outForSignature':
      return 'Out for signature'
    case 'upcoming':
      return `Starts ${on(start)}`
    case 'monthToMonth':
      return `Month to month since ${on(end === null ? start : addDays(end, 1))}`
    case 'ended':
    case 'terminated': {
      const ended = standing === 'ended' ? 'Ended' : 'Terminated'
      return moveOutDay === null ? ended : `${ended}, moved out ${on(moveOutDay)}`
    }
    case 'current':
    case 'endsSoon': {
      if (moveOutDay !== null) return `Moves out ${on(moveOutDay)}`
      if (end === null) return `Since ${on(start)}`
      return standing === 'endsSoon' ? `Ends ${on(end)}` : `In its term, through ${on(end)}`
    }
  }
}
