import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { isOpenForSignature } from '@/domain/leases/signing/documentState'
import { readStrokes } from '@/domain/leases/signing/readStrokes'
import { SIGNED_HOW_LABELS, SIGNER_ROLE_LABELS } from '@/domain/leases/signing/signatureTerms'
import type { Action } from '@/ui/actions/action'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import type { Paper, PaperLine } from '../../operations/leasePapers'
import { relationId } from '../../operations/relationId'
import { Drawn } from './Drawn'
import { SignOnPaper } from './SignOnPaper.client'
import { SignOnScreen } from './SignOnScreen.client'
import { signingNote } from './signingNote'

const declineAction = ({ line, name }: PaperLine, document: number): Action => ({
  heading: `${name} does not sign?`,
  intro: 'The document is closed for all who have not signed yet, and the lease is a draft again.',
  fields: [{ name: 'declined', label: 'Reason', kind: 'long', required: true }],
  address: `/api/leasing/documents/${document}/signatures`,
  fixed: { line },
  submit: 'Note that they declined',
  done: 'Noted. Generate the next version when the terms are agreed.',
})

const Given = ({ given, today }: { given: NonNullable<PaperLine['given']>; today: Day }) => {
  const on = shortDay(dayFromInstant(given.signedOn), today)
  if (given.answer === 'declined')
    return (
      <p className="signature-row__how">
        <StatusPill tone="bad">Declined</StatusPill> {on}. {given.reason}
      </p>
    )
  const by = typeof given.addedBy === 'object' ? given.addedBy?.name : undefined
  return (
    <p className="signature-row__how">
      <StatusPill tone="good">Signed</StatusPill>{' '}
      {given.how ? SIGNED_HOW_LABELS[given.how].toLowerCase() : ''}, {on}
      {by ? `, ${given.how === 'onScreen' ? 'at the desk of' : 'recorded by'} ${by}` : ''}
    </p>
  )
}

const Row = ({
  line,
  document,
  open,
  today,
}: {
  line: PaperLine
  document: Paper['document']
  open: boolean
  today: Day
}) => {
  const { given, name, role } = line
  const read = given?.how === 'onScreen' ? readStrokes(given.strokes) : undefined
  const { scan } = given ?? {}
  return (
    <li className="signature-row">
      <div>
        <p className="signature-row__name">
          <b>{name}</b> <span>{SIGNER_ROLE_LABELS[role]}</span>
        </p>
        {given ? (
          <Given given={given} today={today} />
        ) : open ? (
          <StatusPill tone="look">Waiting</StatusPill>
        ) : null}
        {!given && open ? (
          <div className="signature-row__ways">
            <SignOnScreen document={document.id} line={line.line} name={name} sha256={document.sha256} />
            <SignOnPaper
              document={document.id}
              line={line.line}
              name={name}
              lease={relationId(document.lease)}
              made={dayFromInstant(document.day)}
              today={today}
            />
            <ActionButton action={declineAction(line, document.id)} label="Declined…" link />
          </div>
        ) : null}
      </div>
      <div className="signature-row__line">
        {read?.ok ? <Drawn strokes={read.strokes} name={name} /> : null}
        {typeof scan === 'object' && scan?.url ? (
          <a className="pm-link" href={scan.url}>
            Signed paper
          </a>
        ) : null}
        {given ? null : <span>not signed yet</span>}
      </div>
    </li>
  )
}

/** Who has signed the newest document, and the ways to sign for those who have not. */
export const SignatureRows = ({ paper, today }: { paper: Paper; today: Day }) => {
  const { document, lines } = paper
  const signed = lines.filter(({ given }) => given?.answer === 'signed').length
  const open = isOpenForSignature(document.state)
  return (
    <Section title="Signatures" aside={<span>{`${signed} of ${lines.length} signed`}</span>}>
      <ul className="signature-rows">
        {lines.map((line) => (
          <Row key={line.line} line={line} document={document} open={open} today={today} />
        ))}
      </ul>
      <p className="lease-papers__note">{signingNote(document.state)}</p>
    </Section>
  )
}
