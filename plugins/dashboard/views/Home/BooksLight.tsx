import { Link } from '@payloadcms/ui'
import type { LatestVerification } from '@plugins/verification/index'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'

/** Whether the books agreed when they were last looked at. */
export const BooksLight = ({ books, today }: { books: LatestVerification; today: Day }) => {
  const when = books.asOf === today ? 'today' : shortDay(books.asOf, today)
  if (books.differences === 0)
    return <span className="pm-good">Books agree to the cent, looked at {when}</span>
  return (
    <Link className="pm-bad" href={`/admin/collections/verifications/${books.id}`} prefetch={false}>
      {`Books disagree: ${books.differences === 1 ? '1 difference' : `${books.differences} differences`}, looked at ${when}`}
    </Link>
  )
}
