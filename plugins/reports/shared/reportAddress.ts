import { DomainError } from '@/domain/errors'
import type { ExportFormat } from '@/lib/exports/exportTable'

export type ReportAddress<Parameters> = {
  query: URLSearchParams
  asked: { ok: true; parameters: Parameters } | { ok: false; message: string }
}

/** Reads a screen's address by the report's own parameters; what its form sends empty was not asked. */
export const reportAddress = <Parameters>(
  searchParams: Record<string, string | string[] | undefined> | undefined,
  read: (query: URLSearchParams) => Parameters,
): ReportAddress<Parameters> => {
  const query = new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (value?.trim() ? [[name, value.trim()]] : [])),
    ),
  )
  try {
    return { query, asked: { ok: true, parameters: read(query) } }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { query, asked: { ok: false, message: error.message } }
  }
}

/** A screen with some parameters changed; null takes one out. Another filter starts at the first page. */
export const reportHref = (
  path: string,
  query: URLSearchParams,
  changes: Record<string, string | null>,
): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size === 0 ? path : `${path}?${next}`
}

/** The same rows as a file of the report's address, whole. */
export const reportFileHref = (api: string, query: URLSearchParams, format: ExportFormat): string =>
  reportHref(api, query, { limit: null, format })
