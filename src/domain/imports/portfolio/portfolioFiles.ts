/** The spreadsheets a business hands over, in the order in which they build on one another. */
export const PORTFOLIO_FILES = [
  'properties.csv',
  'units.csv',
  'tenants.csv',
  'leases.csv',
  'opening-balances.csv',
  'payments.csv',
  'expenses.csv',
] as const
export type PortfolioFile = (typeof PORTFOLIO_FILES)[number]

/**
 * Which of the spreadsheets a file is, by its name; case does not count.
 * @returns null for any other file
 */
export function portfolioFileOf(name: string): PortfolioFile | null {
  const lower = name.toLowerCase()
  return PORTFOLIO_FILES.find((file) => file === lower) ?? null
}
