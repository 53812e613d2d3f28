import { rentBalanceReport, USUAL_TENANCIES } from '@plugins/reports/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Buckets } from '@/domain/ledger/buckets'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'

export type PastDueAccount = {
  id: number
  tenants: string
  place: string
  former: boolean
  buckets: Readonly<Buckets>
  pastDueCents: number
  daysPastDue: number
  lastPaymentDate: Day | null
}

export type PastDueTotals = { cents: number; accounts: number; former: number }

type PastDue = {
  totals: PastDueTotals
  accounts: PastDueAccount[]
  /** How many accounts the report shows when it is opened without a filter. */
  totalAccounts: number
}

/** A fee can be past due before the tenancy begins: every account counts (docs/domain.md rule 24). */
const filtersOn = (asOf: Day) => ({ asOf, propertyIds: [], q: '', include: TENANCY_STATES })

/** The report of the accounts that are past due, all tenancies as here. */
export const PAST_DUE_HREF = `/admin/reports/rent-balance?pastDueDays=0&include=${TENANCY_STATES.join(',')}`

/**
 * The accounts that owe most of what is past due, and what all of them owe: the rent-balance report's own figures.
 * @param limit how many accounts are named; the totals are over all
 */
export const pastDueAccounts = async (req: PayloadRequest, asOf: Day, limit: number): Promise<PastDue> => {
  const page = { sort: { by: 'pastDue', descending: true }, page: 1 } as const
  const [named, former] = await Promise.all([
    rentBalanceReport(req, { ...filtersOn(asOf), thresholds: { overDays: 0 } }, { ...page, limit }),
    rentBalanceReport(
      req,
      { ...filtersOn(asOf), include: ['former'], thresholds: { overDays: 0 } },
      { ...page, limit: 1 },
    ),
  ])
  const { report, counts } = named
  return {
    totals: {
      cents: report.totals.pastDueCents,
      accounts: report.totalRows,
      former: former.report.totalRows,
    },
    totalAccounts: USUAL_TENANCIES.reduce((accounts, state) => accounts + counts.views[state], 0),
    accounts: report.rows.map((row) => ({
      id: row.account,
      tenants: row.tenants.map(({ name }) => name).join(' and '),
      place: [row.property?.name, row.unit?.number].filter(Boolean).join(' '),
      former: row.tenancy === 'former',
      buckets: row.buckets,
      pastDueCents: row.pastDueCents,
      daysPastDue: row.daysPastDue,
      lastPaymentDate: row.lastPaymentDate,
    })),
  }
}
