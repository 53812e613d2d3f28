import { PageLink } from '@/ui/PageLink'

type Props = { page: number; limit: number; totalRows: number; hrefOf: (page: number) => string }

/** Which rows stand here, and the way to the others. Nothing when all of them do. */
export const Pages = ({ page, limit, totalRows, hrefOf }: Props) => {
  if (totalRows <= limit && page === 1) return null
  const first = (page - 1) * limit + 1
  const last = Math.min(page * limit, totalRows)
  return (
    <nav className="pm-im-pages" aria-label="Pages">
      <span className="pm-muted">
        {first > totalRows
          ? `There are ${totalRows.toLocaleString('en-US')} rows`
          : `${first.toLocaleString('en-US')}–${last.toLocaleString('en-US')} of ${totalRows.toLocaleString('en-US')}`}
      </span>
      {page > 1 ? (
        <PageLink className="pm-link" href={hrefOf(page - 1)}>
          Previous
        </PageLink>
      ) : null}
      {last < totalRows ? (
        <PageLink className="pm-link" href={hrefOf(page + 1)}>
          Next
        </PageLink>
      ) : null}
    </nav>
  )
}
