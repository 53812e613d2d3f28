import type { Day } from '@/domain/calendar/day'
import { DomainError } from '@/domain/errors'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { screenQuery, withQuery } from '../../shared/screenQuery'
import { collectionsParameters, type CollectionsParameters } from '../collectionsParameters'

export const PATH = '/admin/reports/collections'

export type CollectionsAddress = {
  query: URLSearchParams
  asked: { ok: true; parameters: CollectionsParameters } | { ok: false; message: string }
}

/** Reads the screen's address: the report's parameters. A year chosen in the form takes the place of other days. */
export const collectionsAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
): CollectionsAddress => {
  const query = screenQuery(searchParams)
  if (query.has('year')) for (const name of ['from', 'to']) query.delete(name)
  try {
    return { query, asked: { ok: true, parameters: collectionsParameters(query, today) } }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { query, asked: { ok: false, message: error.message } }
  }
}

export const collectionsHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(PATH, query, changes)

/** The same rows as a file, whole. */
export const collectionsFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  withQuery('/api/reports/collections', query, { limit: null, format })
