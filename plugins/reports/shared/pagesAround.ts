export type Pages = {
  /** The rows that stand on this page, from 1; null when it lies beyond the last. */
  readonly rows: { readonly first: number; readonly last: number } | null
  /** The page before; of one beyond the last, the last. */
  readonly before: number | null
  readonly after: number | null
}

/** Which rows stand on a page, and which pages lead on from it. */
export const pagesAround = (
  { page, limit }: { readonly page: number; readonly limit: number },
  totalRows: number,
): Pages => {
  const lastPage = Math.max(1, Math.ceil(totalRows / limit))
  const first = (page - 1) * limit + 1
  return {
    rows: first <= totalRows ? { first, last: Math.min(page * limit, totalRows) } : null,
    before: page > 1 ? Math.min(page - 1, lastPage) : null,
    after: page < lastPage ? page + 1 : null,
  }
}
