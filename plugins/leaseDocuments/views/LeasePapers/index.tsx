import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { isBindingLease } from '@/domain/leases/leaseStatus'
import { personOf } from '@/domain/permissions/personOf'
import { isSignedKind, type TemplateKind } from '@/domain/leases/merge/templateKinds'
import { longDay } from '@/domain/calendar/formatDay'
import { LEASE_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { readId } from '@/lib/parameters/readId'
import { contactLine, letterheadOf } from '@/lib/pdf/letterhead'
import type { Action } from '@/ui/actions/action'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { spoiledFiles } from '../../operations/changedFile'
import { changedTerms } from '../../operations/changedTerms'
import { leaseFacts } from '../../operations/leaseFacts'
import { leasePapers } from '../../operations/leasePapers'
import { mailStates } from '../../queries/documentMails'
import { templateChoices, type TemplateChoice } from '../../operations/templateChoices'
import { Generate } from './Generate.client'
import { PaperFrame } from './PaperFrame.client'
import { PaperNotices } from './PaperNotices'
import { SignatureRows } from './SignatureRows'
import { Versions } from './Versions'

import './lease-papers.css'

const activateAction = (lease: number): Action => ({
  heading: 'Make the lease active without signatures?',
  intro:
    'It bills rent and lets its unit from its first day. The reason stays on the lease and in its history.',
  fields: [{ name: 'reason', label: 'Reason', kind: 'long', required: true, missing: 'Say why.' }],
  address: '/api/leasing/activations',
  fixed: { lease },
  submit: 'Make it active',
  done: 'The lease is active.',
})

const SIGN = { choose: 'Template', make: 'Generate', done: 'Generated. It can be signed now.' }
const TELL = {
  choose: 'Notice or letter',
  none: 'Choose one',
  make: 'Write it',
  done: 'Written. It stands under notices and letters.',
}

/** What is signed, the kind that this lease begins with first. */
const signedFirst = (choices: readonly TemplateChoice[], first: TemplateKind): TemplateChoice[] =>
  choices
    .filter(({ kind }) => isSignedKind(kind))
    .sort((one, other) => Number(other.kind === first) - Number(one.kind === first))

/** Is the lease signed? One lease's documents: what is out for signature, who has signed, and every version. */
export const LeasePapers = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const id = readId(params?.segments?.[1] ?? '')
  const person = personOf(req.user)
  if (!can(person, 'leases.documents') || id === undefined) notFound()
  const { today } = await businessOf(req.payload)
  const records = await leaseFacts(req, id, today).catch(() => notFound())
  const { lease, facts } = records
  const [{ documents, newest }, choices, mails, from] = await Promise.all([
    leasePapers(req, id),
    templateChoices(req, records),
    mailStates(req, { lease: id }),
    letterheadOf(req.payload),
  ])
  const people = {
    tenants: records.tenants.map((one) => ({ id: one.id, name: one.name ?? '', email: one.email ?? null })),
    from: { name: from.name, contact: contactLine(from) },
  }
  const shown = { mails, people, today }
  const isSigned = documents.some(
    ({ kind, state }) => kind !== 'amendment' && isSignedKind(kind) && state === 'signed',
  )
  const toSign = signedFirst(choices, isSigned ? 'amendment' : lease.renews ? 'renewal' : 'lease')
  // A receipt is of one payment: it is made from the account.
  const toTell = choices.filter(({ kind }) => !isSignedKind(kind) && kind !== 'receipt')
  const signed = documents.filter(({ kind }) => isSignedKind(kind))
  const told = documents.filter(({ kind }) => !isSignedKind(kind))
  const { start, end } = facts.lease
  const term = end === null ? `${longDay(start)}, month to month` : `${longDay(start)} to ${longDay(end)}`
  const mayActivate = can(person, 'leases.activate') && !isBindingLease(lease.status)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page
          crumbs={[
            { label: 'Leases', url: '/collections/leases' },
            { label: facts.unit.label, url: `/collections/leases/${id}` },
            { label: 'Documents' },
          ]}
        >
          <PageHead
            title={lease.title ?? 'Lease'}
            sub={[LEASE_STATUS_LABELS[lease.status], facts.unit.label, term].join(' · ')}
            actions={
              <>
                {mayActivate ? (
                  <ActionButton action={activateAction(id)} label="Make active without signatures…" link />
                ) : null}
                <ButtonLink href={`/admin/collections/leases/${id}`}>Open the lease</ButtonLink>
              </>
            }
          />
          <PaperNotices
            lease={lease}
            document={newest?.document}
            spoiled={newest ? await spoiledFiles(req, newest.document) : []}
            changed={newest ? changedTerms(newest.document, records) : []}
          />
          <div className="lease-papers">
            <div className="lease-papers__main">
              {newest ? (
                <SignatureRows paper={newest} today={today} />
              ) : (
                <EmptyState title="Nothing was generated yet">
                  Choose a template and generate the first version. It can be signed here, or on paper.
                </EmptyState>
              )}
              <Versions title="Versions" documents={signed} {...shown} />
              <Versions title="Notices and letters" documents={told} {...shown} />
            </div>
            <div className="lease-papers__side">
              <Section title="Document">
                <Generate lease={id} choices={toSign} words={SIGN} />
                {newest ? (
                  <PaperFrame
                    file={newest.document.signedFile ?? newest.document.file}
                    title={newest.document.title}
                  />
                ) : null}
              </Section>
              <Section title="Write to the tenants">
                <Generate lease={id} choices={toTell} words={TELL} />
              </Section>
            </div>
          </div>
        </Page>
      </ActionHost>
    </Screen>
  )
}
