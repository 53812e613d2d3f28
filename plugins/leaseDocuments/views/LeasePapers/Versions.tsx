import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { DOCUMENT_STATE_LABELS, type DocumentState } from '@/domain/leases/signing/documentState'
import type { LeaseDocument } from '@/payload-types'
import { Section } from '@/ui/Section'
import { StatusPill, type StatusTone } from '@/ui/StatusPill'

const TONES: Readonly<Record<DocumentState, StatusTone>> = {
  generated: 'plain',
  outForSignature: 'look',
  signed: 'good',
  declined: 'bad',
  superseded: 'outline',
}

const urlOf = (file: LeaseDocument['file'] | LeaseDocument['signedFile']): string | undefined =>
  (typeof file === 'object' ? file?.url : undefined) ?? undefined

const FileLinks = ({ document }: { document: LeaseDocument }) => {
  const [file, signed] = [urlOf(document.file), urlOf(document.signedFile)]
  return (
    <span className="version-files">
      {file ? (
        <a className="pm-link" href={file}>
          Open
        </a>
      ) : null}
      {signed ? (
        <a className="pm-link" href={signed}>
          Signed copy
        </a>
      ) : null}
    </span>
  )
}

/** Every document that was generated from the lease; none was ever overwritten. */
export const Versions = ({ documents, today }: { documents: readonly LeaseDocument[]; today: Day }) => (
  <Section title="Versions">
    <table className="pm-table pm-table--cards">
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Made</th>
          <th scope="col">State</th>
          <th scope="col">SHA-256</th>
          <th scope="col">File</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => {
          const by = typeof document.addedBy === 'object' ? document.addedBy?.name : undefined
          return (
            <tr key={document.id}>
              <th scope="row">{document.title}</th>
              <td>{[shortDay(dayFromInstant(document.day), today), by].filter(Boolean).join(', ')}</td>
              <td>
                <StatusPill tone={TONES[document.state]}>{DOCUMENT_STATE_LABELS[document.state]}</StatusPill>
              </td>
              <td>
                <code
                  title={document.sha256}
                >{`${document.sha256.slice(0, 8)}…${document.sha256.slice(-4)}`}</code>
              </td>
              <td>
                <FileLinks document={document} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </Section>
)
