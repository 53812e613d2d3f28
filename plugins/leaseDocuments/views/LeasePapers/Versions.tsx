import { parseDay, type Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { DOCUMENT_STATE_LABELS, type DocumentState } from '@/domain/leases/signing/documentState'
import type { LeaseDocument } from '@/payload-types'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { Section } from '@/ui/Section'
import { StatusPill, type StatusTone } from '@/ui/StatusPill'

import type { MailState } from '../../queries/documentMails'
import { mailAction, type MailPeople } from './mailAction'

const TONES: Readonly<Record<DocumentState, StatusTone>> = {
  generated: 'plain',
  outForSignature: 'look',
  signed: 'good',
  declined: 'bad',
  superseded: 'outline',
}

const urlOf = (file: LeaseDocument['file'] | LeaseDocument['signedFile']): string | undefined =>
  (typeof file === 'object' ? file?.url : undefined) ?? undefined

/** To whom it was e-mailed, and when. */
const Mailed = ({ mails, today }: { mails: readonly MailState[]; today: Day }) => {
  const sent = mails.flatMap(({ status, email, sentOn }) =>
    status === 'sent' && sentOn !== null ? [`${email}, ${shortDay(parseDay(sentOn), today)}`] : [],
  )
  return sent.length === 0 ? null : <span className="sub">E-mailed to {sent.join('; ')}</span>
}

const FileLinks = ({ document, people }: { document: LeaseDocument; people: MailPeople }) => {
  const mail = mailAction(document, people)
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
      {mail ? <ActionButton action={mail} label="E-mail…" link /> : null}
    </span>
  )
}

type Props = {
  title: string
  documents: readonly LeaseDocument[]
  mails: readonly MailState[]
  people: MailPeople
  today: Day
}

/** Documents that were generated from the lease; none was ever overwritten. */
export const Versions = ({ title, documents, mails, people, today }: Props) =>
  documents.length === 0 ? null : (
    <Section title={title}>
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
                  <StatusPill tone={TONES[document.state]}>
                    {DOCUMENT_STATE_LABELS[document.state]}
                  </StatusPill>
                </td>
                <td>
                  <code
                    title={document.sha256}
                  >{`${document.sha256.slice(0, 8)}…${document.sha256.slice(-4)}`}</code>
                </td>
                <td>
                  <FileLinks document={document} people={people} />
                  <Mailed mails={mails.filter((mail) => mail.document === document.id)} today={today} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
