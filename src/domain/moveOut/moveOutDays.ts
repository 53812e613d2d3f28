import type { Day } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { DomainError } from '../errors'

/**
 * Refuses days on which no account can be settled for good: the tenants must have moved in and out, and what is settled
 * must have happened. Rent that falls due after the settlement would find the deposit gone.
 * @throws DomainError `MOVE_OUT_BEFORE_START`, `MOVE_OUT_AHEAD`, `BAD_DAY`
 */
export function assertMoveOutDays({
  moveOutDay,
  settledOn,
  tenancyStart,
  today,
}: {
  readonly moveOutDay: Day
  readonly settledOn: Day
  readonly tenancyStart: Day
  readonly today: Day
}): void {
  if (moveOutDay < tenancyStart) {
    throw new DomainError(
      'MOVE_OUT_BEFORE_START',
      `The tenancy starts on ${longDay(tenancyStart)}. Choose that day or a later one.`,
      { tenancyStart },
    )
  }
  if (moveOutDay > today) {
    throw new DomainError(
      'MOVE_OUT_AHEAD',
      `${longDay(moveOutDay)} is still to come. Enter it on the lease as the move-out day, and settle the account once they have moved out.`,
      { today },
    )
  }
  if (settledOn < moveOutDay || settledOn > today) {
    throw new DomainError(
      'BAD_DAY',
      `Settle the account from ${longDay(moveOutDay)}, the move-out day, to ${longDay(today)}, today.`,
      { settledOn, today },
    )
  }
}
