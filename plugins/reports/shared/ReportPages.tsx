import { PageLink } from '@/ui/PageLink'

import { pagesAround } from './pagesAround'

type Props = {
  page: { readonly page: number; readonly limit: number }
  totalRows: number
  /** The same screen at another page, by the value of its parameter: the first one has none. */
  hrefOf: (page: string | null) => string
}

const valueOf = (page: number): string | null => (page === 1 ? null : String(page))

const count = (value: number): string => value.toLocaleString('en-US')

/** Which rows stand here, and the way to the others. Nothing when all of them do. */
export const ReportPages = ({ page, totalRows, hrefOf }: Props) => {
  if (totalRows <= page.limit && page.page === 1) return null
  const { rows, before, after } = pagesAround(page, totalRows)
  return (
    <nav className="pm-pages" aria-label="Pages">
      <span className="pm-muted">
        {rows ? `${count(rows.first)}–${count(rows.last)}` : 'No rows'} of {count(totalRows)}
      </span>
      {before === null ? null : (
        <PageLink className="pm-link" href={hrefOf(valueOf(before))}>
          {rows ? 'Previous' : 'Last page'}
        </PageLink>
      )}
      {after === null ? null : (
        <PageLink className="pm-link" href={hrefOf(valueOf(after))}>
          Next
        </PageLink>
      )}
    </nav>
  )
}
