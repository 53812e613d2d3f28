import type { Payload } from 'payload'

import { rentBalance, rentRoll, type RentBalanceRow, type RentBalanceTotals } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'

import type { Discrepancy } from '../discrepancy'
import { brokenEntries } from '../queries/brokenEntries'
import { portfolioFacts } from '../queries/portfolioFacts'
import { allAccounts, businessToday, rawEntries } from '../queries/rawEntries'
import { trailDifferences } from '../queries/trailDifferences'
import { onSnapshot, type Snapshot } from '../snapshot'
import { compareFigures, figuresOf, type AccountFigures } from './accountFigures'
import { DashboardSums } from './dashboardFaults'
import { derivedFaults } from './derivedFacts'
import { groupedBy } from './groupedBy'
import { incomeFaults } from './incomeFaults'
import { rentFaults } from './rentFaults'
import { rollFaults, type RollSums } from './rollFaults'

export type Verified = {
  asOf: Day
  accounts: number
  entries: number
  balanceCents: number
  discrepancies: Discrepancy[]
}

const PAGE = 10_000
/** More units than any business has. */
const WHOLE = 1_000_000
/** Accounts whose entries are held in memory at a time. */
const BATCH = 1_000

type Report = { rows: ReadonlyMap<number, RentBalanceRow>; totals: RentBalanceTotals }

const wholeReport = async (place: Snapshot, asOf: Day): Promise<Report> => {
  const rows = new Map<number, RentBalanceRow>()
  const filters = { asOf, propertyIds: [], q: '', include: TENANCY_STATES, thresholds: {} }
  for (let page = 1; ; page++) {
    const { report } = await rentBalance(place, filters, {
      sort: { by: 'balance', descending: false },
      page,
      limit: PAGE,
    })
    for (const row of report.rows) rows.set(row.account, row)
    if (report.rows.length < PAGE) return { rows, totals: report.totals }
  }
}

const checkAccount = (
  { account, tenancy }: { account: number; tenancy: boolean },
  expected: AccountFigures & { entries: number },
  { rows }: Report,
): Discrepancy[] => {
  const row = rows.get(account)
  if (row) return compareFigures(account, expected, row)
  // An account whose leases are all drafts stands in no report, so it may have no entries either.
  if (!tenancy && expected.entries === 0) return []
  return [{ account, record: null, what: 'its row in the rent balance', expected: 'there', found: 'missing' }]
}

const totalFaults = (
  sums: Record<'balanceCents' | 'depositHeldCents', number>,
  totals: RentBalanceTotals,
): Discrepancy[] => {
  const { current, days1to30, days31to60, days61to90, days91plus } = totals.buckets
  const open = current + days1to30 + days31to60 + days61to90 + days91plus
  return [
    { what: 'the sum of all balances (cents)', expected: sums.balanceCents, found: totals.balanceCents },
    { what: 'unapplied − buckets (cents)', expected: sums.balanceCents, found: totals.unappliedCents - open },
    {
      what: 'the sum of all deposits held (cents)',
      expected: sums.depositHeldCents,
      found: totals.depositHeldCents,
    },
  ]
    .filter(({ expected, found }) => expected !== found)
    .map((fault) => ({ account: null, record: null, ...fault }))
}

/**
 * Works everything out again from the raw entries and leases, by the domain alone, and names what the reports, the
 * derived columns, an entry itself or the audit trail say otherwise. Reads one snapshot, beside whoever is working.
 * @param asOf the day to look at; today in the business's time zone when it is not given
 * @param batch accounts looked at together
 * @see docs/domain.md rule 24
 */
export const verifyBooks = ({
  payload,
  asOf: asked,
  batch: size = BATCH,
}: {
  payload: Payload
  asOf?: Day
  batch?: number
}): Promise<Verified> =>
  onSnapshot(payload, async (place) => {
    const asOf = asked ?? (await businessToday(place))
    const report = await wholeReport(place, asOf)
    const accounts = await allAccounts(place)
    const discrepancies: Discrepancy[] = []
    const sums = { balanceCents: 0, depositHeldCents: 0 }
    const expected = new Map<number, RollSums>()
    const firstScreen = new DashboardSums(asOf)
    let entries = 0
    for (let from = 0; from < accounts.length; from += size) {
      const batch = accounts.slice(from, from + size)
      const found = await rawEntries(
        place,
        batch.map(({ account }) => account),
      )
      const byAccount = groupedBy(found, ({ account }) => account)
      for (const account of batch) {
        const own = byAccount.get(account.account) ?? []
        const figures = figuresOf(own, asOf)
        entries += own.length
        firstScreen.add(own)
        sums.balanceCents += figures.balanceCents
        sums.depositHeldCents += figures.depositHeldCents
        expected.set(account.account, {
          balanceCents: figures.balanceCents,
          depositHeldCents: figures.depositHeldCents,
        })
        discrepancies.push(...checkAccount(account, { ...figures, entries: own.length }, report))
      }
    }
    discrepancies.push(...totalFaults(sums, report.totals))
    discrepancies.push(...(await brokenEntries(place)), ...(await trailDifferences(place)))
    const facts = await portfolioFacts(place)
    discrepancies.push(...derivedFaults(facts), ...rentFaults(facts, report.rows, asOf))
    const roll = await rentRoll(place, { asOf, propertyIds: [], occupancy: null }, { page: 1, limit: WHOLE })
    discrepancies.push(...rollFaults(roll, expected, facts, asOf), ...(await incomeFaults(place, asOf)))
    discrepancies.push(...(await firstScreen.faults(place, roll)))
    return { asOf, accounts: accounts.length, entries, balanceCents: sums.balanceCents, discrepancies }
  })
