import type { ChangedValue } from '@/domain/leases/merge/changedSince'
import type { Lease, LeaseDocument } from '@/payload-types'
import { Notice } from '@/ui/Notice'

type Props = {
  lease: Pick<Lease, 'activatedReason'>
  document: Pick<LeaseDocument, 'state' | 'title'> | undefined
  changed: readonly ChangedValue[]
  /** Titles of the files that are not what was generated or signed. */
  spoiled: readonly string[]
}

const WAY_ON = {
  signed: 'Signed text stands: have an amendment or a renewal signed, or put the lease back.',
  open: 'Generate the next version, or put the lease back.',
} as const

/** What somebody who trusts the paper must know: it says otherwise, or the lease binds without it. */
export const PaperNotices = ({ lease, document, changed, spoiled }: Props) => (
  <>
    {spoiled.map((title) => (
      <Notice key={title} tone="warning" title="A file was changed.">
        {`The file of “${title}” is gone, or not what was generated. It is neither shown nor signed nor sent. Tell an admin; a back-up has it as it was.`}
      </Notice>
    ))}
    {lease.activatedReason ? (
      <Notice tone="plain" title="Active without all signatures.">
        {lease.activatedReason}
      </Notice>
    ) : null}
    {document && changed.length > 0 ? (
      <Notice tone="warning" title="The paper says otherwise.">
        {`The lease was changed after “${document.title}” was generated.`}
        <ul className="paper-changes">
          {changed.map(({ field, label, onPaper, now }) => (
            <li key={field}>
              {label}: {onPaper === '' ? 'nothing' : onPaper} on paper, {now === '' ? 'nothing' : now} now
            </li>
          ))}
        </ul>
        {WAY_ON[document.state === 'signed' ? 'signed' : 'open']}
      </Notice>
    ) : null}
  </>
)
