import { changesInWords, type Change } from '@/domain/auditTrail/changesInWords'
import type { TrailTerms } from '@/domain/auditTrail/columnTerms'

/** What changed, a line a field. */
export const ChangeLines = ({ change, terms }: { change: Change; terms: TrailTerms | undefined }) => (
  <ul className="pm-changes">
    {changesInWords(change, terms).map(({ field, words }) => (
      <li key={field}>
        <b>{field}</b> {words}
      </li>
    ))}
  </ul>
)
