import { DomainError } from '@/domain/errors'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { withQuery } from './screenQuery'

export type ReportAddress<Parameters> = {
  query: URLSearchParams
  asked: { ok: true; parameters: Parameters } | { ok: false; message: string }
}

/** Reads what a screen asks by the report's own parameters; what they refuse, the screen says. */
export const askedOf = <Parameters>(
  query: URLSearchParams,
  read: (query: URLSearchParams) => Parameters,
): ReportAddress<Parameters> => {
  try {
    return { query, asked: { ok: true, parameters: read(query) } }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { query, asked: { ok: false, message: error.message } }
  }
}

/** The same rows as a file of the report's address, whole. */
export const reportFileHref = (api: string, query: URLSearchParams, format: ExportFormat): string =>
  withQuery(api, query, { limit: null, format })
