import { changesInWords } from '@/domain/auditTrail/changesInWords'
import type { TrailTerms } from '@/domain/auditTrail/columnTerms'

/** What changed, a line a field. */
export const ChangeLines = ({ changes, terms }: { changes: unknown; terms?: TrailTerms | undefined }) => (
  <ul className="pm-changes">
    {changesInWords(changes, terms).map(({ field, words }) => (
      <li key={field}>
        <b>{field}</b> {words}
      </li>
    ))}
  </ul>
)
