import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { longDay } from '@/domain/calendar/formatDay'
import { LEASE_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { readId } from '@/lib/parameters/readId'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { leaseFacts } from '../../operations/leaseFacts'
import { leasePapers } from '../../operations/leasePapers'
import { templateChoices } from '../../operations/templateChoices'
import { Generate } from './Generate.client'
import { PaperFrame } from './PaperFrame.client'
import { SignatureRows } from './SignatureRows'
import { Versions } from './Versions'

import './lease-papers.css'

/** Is the lease signed? One lease's documents: what is out for signature, who has signed, and every version. */
export const LeasePapers = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const id = readId(params?.segments?.[1] ?? '')
  if (!can(personOf(req.user), 'leases.documents') || id === undefined) notFound()
  const { today } = await businessOf(req.payload)
  const records = await leaseFacts(req, id, today).catch(() => notFound())
  const { lease, facts } = records
  const [{ documents, newest }, choices] = await Promise.all([
    leasePapers(req, id),
    templateChoices(req, records),
  ])
  const { start, end } = facts.lease
  const term = end === null ? `${longDay(start)}, month to month` : `${longDay(start)} to ${longDay(end)}`
  const toLease = <ButtonLink href={`/admin/collections/leases/${id}`}>Open the lease</ButtonLink>
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
            actions={toLease}
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
              {documents.length > 0 ? <Versions documents={documents} today={today} /> : null}
            </div>
            <div className="lease-papers__side">
              <Section title="Document">
                <Generate lease={id} choices={choices} />
                {newest ? (
                  <PaperFrame
                    file={newest.document.signedFile ?? newest.document.file}
                    title={newest.document.title}
                  />
                ) : null}
              </Section>
            </div>
          </div>
        </Page>
      </ActionHost>
    </Screen>
  )
}
