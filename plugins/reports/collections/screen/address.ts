import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { askedOf, reportFileHref, type ReportAddress } from '../../shared/reportAddress'
import { screenQuery, withQuery } from '../../shared/screenQuery'
import { collectionsParameters, type CollectionsParameters } from '../collectionsParameters'

export const PATH = '/admin/reports/collections'

/** A slip stands with all its payments: a hundred of them are thirty screens of a phone. */
const SLIPS_SHOWN = 25

/** Reads the screen's address: the report's parameters. A year chosen in the form takes the place of other days. */
export const collectionsAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
): ReportAddress<CollectionsParameters> => {
  const query = screenQuery(searchParams)
  if (query.has('year')) for (const name of ['from', 'to']) query.delete(name)
  return askedOf(query, (asked) => {
    const parameters = collectionsParameters(asked, today)
    if (parameters.view !== 'slips' || parameters.limited) return parameters
    return { ...parameters, page: { ...parameters.page, limit: SLIPS_SHOWN } }
  })
}

export const collectionsHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(PATH, query, changes)

/** The same rows as a file, whole. */
export const collectionsFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/collections', query, format)
