import { PageLink } from '@/ui/PageLink'
import type { RentBalancePage } from '../queries/types'

import { withChanges } from './screenAddress'

type Props = { query: URLSearchParams; page: RentBalancePage; totalRows: number }

/** Which rows stand here, and the way to the others. Nothing when all of them do. */
export const Pages = ({ query, page: { page, limit }, totalRows }: Props) => {
  if (totalRows <= limit && page === 1) return null
  const first = (page - 1) * limit + 1
  const last = Math.min(page * limit, totalRows)
  return (
    <nav className="pm-pages" aria-label="Pages">
      <span className="pm-muted">
        {first.toLocaleString('en-US')}–{last.toLocaleString('en-US')} of {totalRows.toLocaleString('en-US')}
      </span>
      {page > 1 ? (
        <PageLink
          className="pm-link"
          href={withChanges(query, { page: page === 2 ? null : String(page - 1) })}
        >
          Previous
        </PageLink>
      ) : null}
      {last < totalRows ? (
        <PageLink className="pm-link" href={withChanges(query, { page: String(page + 1) })}>
          Next
        </PageLink>
      ) : null}
    </nav>
  )
}
