/** What a screen's address asks: what its form sends empty was not asked. */
export const screenQuery = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
): URLSearchParams =>
  new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (value?.trim() ? [[name, value.trim()]] : [])),
    ),
  )

/** An address with some parameters changed; null takes one out. Another filter starts at the first page. */
export const withQuery = (
  path: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  // A comma needs no escape in a query, and people read addresses.
  return next.size === 0 ? path : `${path}?${next.toString().replaceAll('%2C', ',')}`
}
