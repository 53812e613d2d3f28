import type { Day } from '../../calendar/day'
import type { RowError } from '../rowError'
import type { KnownPortfolio } from './knownPortfolio'
import { tenancyMatcher } from './matchTenancy'
import { openingsThere } from './openingsThere'
import { planDeposits, planOpeningBalances, planPayments } from './planEntries'
import { planExpenses } from './planExpenses'
import { planLeases } from './planLeases'
import { planPlaces } from './planPlaces'
import { planTenants } from './planTenants'
import { PORTFOLIO_FILES } from './portfolioFiles'
import type { PortfolioPlan } from './portfolioPlan'
import type { PortfolioRows } from './readPortfolio'

/** What an import would add, or everything that keeps it from adding anything. */
export type PlannedPortfolio =
  | { readonly ok: true; readonly plan: PortfolioPlan }
  | { readonly ok: false; readonly errors: readonly RowError[] }

/**
 * Fits the rows together, and to what the books hold: every reference must resolve to one record, leases must bill
 * and not overlap, money must find its account. Every fault is reported, not only the first.
 * @param posted identities of rows that are posted already: they are left as they are
 * @param today the business's own day: a lease whose tenants moved out before it is over
 * @see docs/domain.md rules 12, 22, 25 and 28
 */
export function planPortfolio(
  rows: PortfolioRows,
  known: KnownPortfolio,
  { booksStart, today, posted }: { booksStart: Day; today: Day; posted: ReadonlySet<string> },
): PlannedPortfolio {
  const books = { booksStart, posted, today }
  const places = planPlaces(rows, known)
  const people = planTenants(rows, known.tenants)
  const leases = planLeases(rows, known.leases, { places, people, today })
  const match = tenancyMatcher({ places, people, leases, broken: rows.broken })
  const openings = planOpeningBalances(
    rows.openingBalances,
    books,
    match,
    openingsThere(known.openings, known.leases),
  )
  const deposits = planDeposits(leases, books, places)
  const payments = planPayments(rows.payments, books, match)
  const expenses = planExpenses(rows.expenses, books, known, places)

  const errors = [...rows.errors, ...allRows(rows).flatMap(({ at }) => at.errors)].filter(isWorthSaying(rows))
  if (errors.length > 0) return { ok: false, errors: inOrder(errors) }
  return {
    ok: true,
    plan: {
      properties: places.newProperties,
      units: places.newUnits,
      tenants: people.newTenants,
      leases: leases.newLeases,
      vendors: expenses.newVendors,
      categories: expenses.newCategories,
      openingCharges: openings.charges,
      openingCredits: openings.credits,
      deposits,
      payments,
      expenses: expenses.newExpenses,
    },
  }
}

/** A column that is missing is said once, not once more for each of its empty cells. */
function isWorthSaying({ errors }: PortfolioRows) {
  const missing = errors.filter(({ code }) => code === 'MISSING_COLUMN')
  return ({ file, column, code }: RowError): boolean =>
    code !== 'MISSING_VALUE' || !missing.some((error) => error.file === file && error.column === column)
}

function allRows(rows: PortfolioRows) {
  const { properties, units, tenants, leases, openingBalances, payments, expenses } = rows
  return [...properties, ...units, ...tenants, ...leases, ...openingBalances, ...payments, ...expenses]
}

/** File by file as they build on one another, then from the top. */
function inOrder(errors: readonly RowError[]): RowError[] {
  const place = (error: RowError) => PORTFOLIO_FILES.findIndex((file) => file === error.file)
  return errors.toSorted((a, b) => place(a) - place(b) || a.row - b.row)
}
