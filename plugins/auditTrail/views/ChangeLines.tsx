import { changesInWords } from '@/domain/auditTrail/changesInWords'

/** What changed, a line a field. */
export const ChangeLines = ({ changes }: { changes: unknown }) => (
  <ul className="pm-changes">
    {changesInWords(changes).map(({ field, words }) => (
      <li key={field}>
        <b>{field}</b> {words}
      </li>
    ))}
  </ul>
)
