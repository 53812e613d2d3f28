import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import { chargeDescription } from '@/domain/charges/chargeDescription'
import {
  chargesForPeriod,
  dueDateForPeriod,
  RENT_LINE,
  type ScheduledCharge,
} from '@/domain/charges/chargesForPeriod'
import { entryDate } from '@/domain/charges/entryDate'

import { insertCharges, type NewCharge, type Posted } from '../queries/insertCharges'
import { keepMonthsWithoutCharges, type MonthOfAccount } from '../queries/monthsWithoutCharges'
import { lockDates, tenanciesToPost, type PostingLease, type TenancyToPost } from '../queries/tenanciesToPost'

export type PostedRent = { charges: number; cents: number; accounts: number }

export type Run = {
  booksStart: Day
  firstMonth: Period
  lastMonth: Period
  /** Which of the scheduled charges are to be posted; nothing due before the books start ever is. */
  isDue: (charge: Pick<ScheduledCharge, 'period' | 'dueDate'>) => boolean
  accounts?: readonly number[]
  /** Accounts worked out and written at a time. */
  batch?: number
  /** What becomes of the charges that were worked out; they are written unless it is given. */
  write?: (charges: readonly NewCharge[]) => Promise<Posted>
  /** What becomes of the months that are due and come to nothing; they are kept as posted unless it is given. */
  keepEmpty?: (months: readonly MonthOfAccount[]) => Promise<void>
}

/** Some megabytes, whatever the size of the business. */
const BATCH = 4000

const scheduled = (tenancy: TenancyToPost): ScheduledCharge<PostingLease>[] => {
  const reopenedMonths = new Set(tenancy.reopened.map(({ period }) => period))
  const whole = new Set(tenancy.months)
  return [...new Set([...tenancy.months, ...reopenedMonths])]
    .sort()
    .flatMap((period) =>
      chargesForPeriod(tenancy, period).filter(
        ({ line }) =>
          whole.has(period) || tenancy.reopened.some((open) => open.period === period && open.line === line),
      ),
    )
}

const asNewCharge = (
  { lease, line, period, dueDate, cents }: ScheduledCharge<PostingLease>,
  { account }: TenancyToPost,
  open: { booksStart: Day; lockDate: Day | null },
): NewCharge => ({
  account,
  lease: lease.id,
  type: line === RENT_LINE ? 'rent' : 'recurring',
  description: chargeDescription({ line, period }),
  cents,
  dueDate,
  date: entryDate({ dueDate, ...open }),
  period,
  line,
})

/** The months of a tenancy that are due by a run and come to nothing: no rent, and no recurring line. */
const emptyMonths = (
  tenancy: TenancyToPost,
  charges: readonly ScheduledCharge[],
  { booksStart, isDue }: Run,
): MonthOfAccount[] => {
  const charged = new Set(charges.map(({ period }) => period))
  return tenancy.months
    .filter((period) => !charged.has(period))
    .flatMap((period) => {
      const dueDate = dueDateForPeriod(tenancy, period)
      return dueDate !== null && dueDate >= booksStart && isDue({ period, dueDate })
        ? [{ account: tenancy.account, period }]
        : []
    })
}

/** Works out and writes what is not posted yet in a range of months. The caller holds the lock of rent posting. */
export const postMonths = async (req: PayloadRequest, run: Run): Promise<PostedRent> => {
  const { booksStart, isDue, batch: limit = BATCH, ...range } = run
  const {
    write = (charges) => insertCharges(req, charges),
    keepEmpty = (months) => keepMonthsWithoutCharges(req, months),
  } = run
  const locks = await lockDates(req)
  const total: PostedRent = { charges: 0, cents: 0, accounts: 0 }
  for (let after = 0; ;) {
    const batch = await tenanciesToPost(req, { ...range, after, limit })
    const empty: MonthOfAccount[] = []
    const charges = batch.flatMap((tenancy) => {
      const lockDate = locks.get(tenancy.property) ?? null
      const found = scheduled(tenancy)
      empty.push(...emptyMonths(tenancy, found, run))
      return found
        .filter((charge) => charge.dueDate >= booksStart && isDue(charge))
        .map((charge) => asNewCharge(charge, tenancy, { booksStart, lockDate }))
    })
    if (empty.length > 0) await keepEmpty(empty)
    if (charges.length > 0) {
      const posted = await write(charges)
      total.charges += posted.charges
      total.cents += posted.cents
      total.accounts += new Set(charges.map(({ account }) => account)).size
    }
    const last = batch.at(-1)
    if (last === undefined || batch.length < limit) return total
    after = last.account
  }
}
