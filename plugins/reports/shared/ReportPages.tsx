import { PageLink } from '@/ui/PageLink'

type Props = {
  page: { readonly page: number; readonly limit: number }
  totalRows: number
  /** The same screen at another page, by the value of its parameter: the first one has none. */
  hrefOf: (page: string | null) => string
}

const valueOf = (page: number): string | null => (page === 1 ? null : String(page))

const count = (value: number): string => value.toLocaleString('en-US')

/** Which rows stand here, and the way to the others. Nothing when all of them do. */
export const ReportPages = ({ page: { page, limit }, totalRows, hrefOf }: Props) => {
  if (totalRows <= limit && page === 1) return null
  const first = (page - 1) * limit + 1
  const last = Math.min(page * limit, totalRows)
  return (
    <nav className="pm-pages" aria-label="Pages">
      <span className="pm-muted">
        {first > last ? 'No rows' : `${count(first)}–${count(last)}`} of {count(totalRows)}
      </span>
      {page > 1 ? (
        <PageLink className="pm-link" href={hrefOf(valueOf(page - 1))}>
          Previous
        </PageLink>
      ) : null}
      {last < totalRows ? (
        <PageLink className="pm-link" href={hrefOf(valueOf(page + 1))}>
          Next
        </PageLink>
      ) : null}
    </nav>
  )
}
