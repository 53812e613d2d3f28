import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { LatestVerification } from '@/lib/latestVerification'

import { PageLink } from './PageLink'

type Props = {
  books: LatestVerification
  today: Day
  /** Said where they agree. */
  agree?: string
}

/** Whether the books agreed when they were last looked at. */
export const BooksLight = ({ books, today, agree = 'Books agree to the cent' }: Props) => {
  const when = books.asOf === today ? 'today' : shortDay(books.asOf, today)
  if (books.differences === 0)
    return (
      <span className="pm-good">
        {agree}, looked at {when}
      </span>
    )
  return (
    <PageLink className="pm-bad" href={`/admin/collections/verifications/${books.id}`}>
      {`Books disagree: ${books.differences === 1 ? '1 difference' : `${books.differences} differences`}, looked at ${when}`}
    </PageLink>
  )
}
