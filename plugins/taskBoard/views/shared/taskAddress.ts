import { DomainError } from '@/domain/errors'

export const BOARD = '/admin/tasks'

export type Query = Record<string, string | string[] | undefined> | undefined

export type Asked<T> = {
  query: URLSearchParams
  asked: { ok: true; value: T } | { ok: false; message: string }
}

/** Reads a screen's address; what its form sends empty was not asked. */
export const readAddress = <T>(searchParams: Query, read: (query: URLSearchParams) => T): Asked<T> => {
  const query = new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (value?.trim() ? [[name, value.trim()]] : [])),
    ),
  )
  try {
    return { query, asked: { ok: true, value: read(query) } }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { query, asked: { ok: false, message: error.message } }
  }
}

/** A screen with some parameters changed; null takes one out. */
export const hrefWith = (
  path: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string => {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size === 0 ? path : `${path}?${next}`
}
