import type { Day } from '@/domain/calendar/day'
import { DomainError } from '@/domain/errors'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { depositsParameters, type DepositsParameters } from '../depositsParameters'

const PATH = '/admin/reports/deposits'

export type DepositsAddress = {
  query: URLSearchParams
  asked: { ok: true; parameters: DepositsParameters } | { ok: false; message: string }
}

/** Reads the screen's address: the report's parameters; what its form sends empty was not asked. */
export const depositsAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
): DepositsAddress => {
  const query = new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (value?.trim() ? [[name, value.trim()]] : [])),
    ),
  )
  try {
    return { query, asked: { ok: true, parameters: depositsParameters(query, today) } }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { query, asked: { ok: false, message: error.message } }
  }
}

/** The screen with some parameters changed; null takes one out. Another filter starts at the first page. */
export const depositsHref = (query: URLSearchParams, changes: Record<string, string | null>): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size === 0 ? PATH : `${PATH}?${next}`
}

/** The same rows as a file, whole. */
export const depositsFileHref = (query: URLSearchParams, format: ExportFormat): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  next.delete('limit')
  next.set('format', format)
  return `/api/reports/deposits?${next}`
}
