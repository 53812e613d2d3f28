import { parameterReader } from '@/lib/parameters/parameterReader'

import { askedOf, type ReportAddress } from './reportAddress'
import { screenQuery } from './screenQuery'

/** Which properties stand in the table of their sums. The report itself has all of them, so it does not know this. */
const PARAMETER = 'propertiesPage'

/** A family's all stand on one; a table of hundreds is read by nobody and waited for by everybody. */
const PROPERTIES_ON_A_PAGE = 25

const MOST_PAGES = 100_000

/** What a screen is asked that pages its properties. */
export type WithPropertiesPage<Parameters> = Parameters & { readonly propertiesPage: number }

/** Reads a screen's address by the report's own parameters, and which page of its properties to show. */
export const addressWithProperties = <Parameters>(
  searchParams: Record<string, string | string[] | undefined> | undefined,
  read: (query: URLSearchParams) => Parameters,
): ReportAddress<WithPropertiesPage<Parameters>> => {
  const query = screenQuery(searchParams)
  const given = new URLSearchParams(query.getAll(PARAMETER).map((value) => [PARAMETER, value]))
  query.delete(PARAMETER)
  return askedOf(query, () => ({
    ...read(query),
    propertiesPage: parameterReader(given, [PARAMETER]).whole(PARAMETER, 1, MOST_PAGES) ?? 1,
  }))
}

type Pages = {
  page: { page: number; limit: number }
  totalRows: number
  hrefOf: (page: string | null) => string
}

/** The properties that stand on one page. */
export const onPropertiesPage = <Property>(properties: readonly Property[], page: number): Property[] =>
  properties.slice((page - 1) * PROPERTIES_ON_A_PAGE, page * PROPERTIES_ON_A_PAGE)

/**
 * What `ReportPages` needs to lead from one page of so many properties to the others.
 * @param hrefOf the screen with these parameters changed
 */
export const pagesOfProperties = (
  totalRows: number,
  page: number,
  hrefOf: (changes: Record<string, string | null>) => string,
): Pages => ({
  page: { page, limit: PROPERTIES_ON_A_PAGE },
  totalRows,
  hrefOf: (value) => hrefOf({ [PARAMETER]: value }),
})

/** Both of a list that is at hand. */
export const propertiesOfPage = <Property>(
  properties: readonly Property[],
  page: number,
  hrefOf: (changes: Record<string, string | null>) => string,
): { readonly shown: readonly Property[]; readonly pages: Pages } => ({
  shown: onPropertiesPage(properties, page),
  pages: pagesOfProperties(properties.length, page, hrefOf),
})
