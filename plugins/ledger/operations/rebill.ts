import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay, longPeriod } from '@/domain/calendar/formatDay'
import type { Period } from '@/domain/calendar/period'
import { rebilledMonths } from '@/domain/charges/rebilledMonths'
import type { TenancyDays } from '@/domain/leases/tenancyState'
import { refusal } from '@/lib/refusals/refusal'

import { openDays } from '../queries/openDays'
import {
  closedMonth,
  postedMonths,
  unitTenancies,
  voidMonths,
  type PostedMonths,
} from '../queries/unitTenancies'
import { postMonths } from './postMonths'

const reasonFor = (tenancy: TenancyDays | null): string => {
  if (tenancy === null) return 'The lease no longer stands'
  return tenancy.lastDay === null
    ? `The tenancy runs from ${longDay(tenancy.start)} on`
    : `The tenancy runs from ${longDay(tenancy.start)} to ${longDay(tenancy.lastDay)}`
}

const refuseClosed = async (req: PayloadRequest, rebilled: PostedMonths): Promise<void> => {
  const period = await closedMonth(req, rebilled)
  if (period === undefined || rebilled.lockDate === null) return
  throw refusal({
    code: 'BOOKS_CLOSED',
    field: 'moveOutDay',
    message: `This would change the rent of ${longPeriod(period)}, and the books are closed through ${longDay(rebilled.lockDate)}. Choose a day that leaves that month as it is and give a credit for the rest, or have an admin open the month.`,
    details: { account: rebilled.account, period },
  })
}

const again = (req: PayloadRequest, { account, months }: PostedMonths, booksStart: Day): Promise<unknown> => {
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return Promise.resolve()
  const rebilled: ReadonlySet<Period> = new Set(months)
  return postMonths(req, {
    booksStart,
    firstMonth: first,
    lastMonth: last,
    accounts: [account],
    isDue: ({ period }) => rebilled.has(period),
  })
}

/**
 * After the days of tenancies have changed: charges of months that are billed differently now are voided and posted
 * again, prorated; those of months nobody lives in any more are voided.
 * @param before the tenancies of the units as they were
 * @throws `BOOKS_CLOSED` when such a month is closed
 * @see docs/domain.md rule 15
 */
export const rebill = async (
  req: PayloadRequest,
  units: readonly number[],
  before: ReadonlyMap<number, TenancyDays>,
): Promise<void> => {
  const after = await unitTenancies(req, units)
  const { booksStart } = await openDays(req, null)
  if (booksStart === null) return
  for (const posted of await postedMonths(req, [...new Set([...before.keys(), ...after.keys()])])) {
    const was = before.get(posted.account) ?? null
    const is = after.get(posted.account) ?? null
    const rebilled = { ...posted, months: rebilledMonths(posted.months, { before: was, after: is }) }
    if (rebilled.months.length === 0) continue
    await refuseClosed(req, rebilled)
    await voidMonths(req, rebilled, reasonFor(is))
    await again(req, rebilled, booksStart)
  }
}
