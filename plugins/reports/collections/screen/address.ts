import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { askedOf, reportFileHref, type ReportAddress } from '../../shared/reportAddress'
import { screenQuery, withQuery } from '../../shared/screenQuery'
import { collectionsParameters, type CollectionsParameters } from '../collectionsParameters'

export const PATH = '/admin/reports/collections'

/** Reads the screen's address: the report's parameters. A year chosen in the form takes the place of other days. */
export const collectionsAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
): ReportAddress<CollectionsParameters> => {
  const query = screenQuery(searchParams)
  if (query.has('year')) for (const name of ['from', 'to']) query.delete(name)
  return askedOf(query, (asked) => collectionsParameters(asked, today))
}

export const collectionsHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(PATH, query, changes)

/** The same rows as a file, whole. */
export const collectionsFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/collections', query, format)
