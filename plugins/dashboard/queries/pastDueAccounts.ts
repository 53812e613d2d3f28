import { rentBalanceReport } from '@plugins/reports/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Buckets } from '@/domain/ledger/buckets'

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

type PastDue = { totals: PastDueTotals; accounts: PastDueAccount[]; totalAccounts: number }

const filtersOn = (asOf: Day) => ({
  asOf,
  propertyIds: [],
  q: '',
  include: ['current', 'former', 'future'] as const,
})

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
    totalAccounts: counts.views.current + counts.views.former + counts.views.future,
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
