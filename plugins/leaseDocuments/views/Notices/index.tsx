import { rentBalance, type RentBalanceRow } from '@plugins/reports/index'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { isSignedKind } from '@/domain/leases/merge/templateKinds'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { inReadingTransaction } from '@/lib/database/openReading'
import { businessOf } from '@/ui/business'
import { EmptyState } from '@/ui/EmptyState'
import { Filter, FilterBar, SearchInput, SelectInput, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'

import { draftNotices, MOST_LEASES } from '../../operations/draftNotices'
import { recentBatches } from '../../queries/recentBatches'
import { ChooseLeases, type Choice } from './ChooseLeases.client'
import { noticesAsked, type NoticesAsked } from './noticesAsked'
import { RecentBatches } from './RecentBatches'

import './notices.css'

const RECENT = 10

/** What many at once can be made from: notices and letters, no receipts. */
const templatesFor = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'lease-templates',
    where: { and: [{ _status: { equals: 'published' } }, { archivedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true, kind: true },
    req,
    overrideAccess: false,
  })
  return docs.filter(({ kind }) => !isSignedKind(kind) && kind !== 'receipt')
}

const rowsFor = async (
  req: PayloadRequest,
  asked: NoticesAsked['asked'],
): Promise<readonly RentBalanceRow[]> => {
  if (!asked.ok) return []
  const page = { sort: { by: 'property', descending: false }, page: 1, limit: MOST_LEASES } as const
  const { report } = await inReadingTransaction(req.payload, (place) =>
    rentBalance(place, asked.filters, page),
  )
  return report.rows
}

type Found = { ok: true; choices: readonly Choice[] } | { ok: false; message: string }

const choicesFor = async (
  req: PayloadRequest,
  { template, asked }: NoticesAsked,
  today: Day,
): Promise<Found | undefined> => {
  if (template === undefined) return undefined
  if (!asked.ok) return asked
  const rows = await rowsFor(req, asked)
  const pastDue = new Map(
    rows.flatMap(({ lease, pastDueCents }) => (lease === null ? [] : [[lease, pastDueCents]])),
  )
  try {
    const drafts = await draftNotices(req, { template, leases: [...pastDue.keys()] }, today)
    const choices = drafts.rows.map((row) => ({ ...row, pastDueCents: pastDue.get(row.lease) }))
    return { ok: true, choices }
  } catch (error) {
    if (error instanceof Error && (error.name === 'APIError' || error.name === 'DomainError'))
      return { ok: false, message: error.message }
    throw error
  }
}

const Leases = ({ found, template }: { found: Found | undefined; template: number | undefined }) => {
  if (found === undefined || template === undefined)
    return (
      <EmptyState title="Choose what to write">
        A template and, if it is not for everybody, a property or how much is past due.
      </EmptyState>
    )
  if (!found.ok)
    return (
      <Notice tone="error" title="The leases were not found.">
        {found.message}
      </Notice>
    )
  if (found.choices.length === 0)
    return <EmptyState title="No lease passes these filters">Choose others.</EmptyState>
  return <ChooseLeases template={template} choices={found.choices} />
}

/** Who gets which letter? A template, the leases it is for, what each still lacks, and one button. */
export const Notices = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'leases.documents')) notFound()
  const { today } = await businessOf(req.payload)
  const asked = noticesAsked(searchParams, today)
  const [templates, properties, found, batches] = await Promise.all([
    templatesFor(req),
    req.payload.find({
      collection: 'properties',
      where: { archivedAt: { exists: false } },
      pagination: false,
      depth: 0,
      sort: 'name',
      select: { name: true },
      req,
      overrideAccess: false,
    }),
    choicesFor(req, asked, today),
    recentBatches(req, RECENT),
  ])
  const { query, template, over } = asked
  const valueOf = (name: string) => query.get(name) ?? ''
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Documents' }, { label: 'Notices' }]}>
        <PageHead title="Notices" sub="One letter for each lease, made at once, to print or to e-mail." />
        <FilterBar
          key={`filters ${query}`}
          action="/admin/notices"
          submitLabel="Show leases"
          keep={{
            pastDueOverMonthsRent: query.get('pastDueOverMonthsRent') ?? undefined,
            pastDueMonths: query.get('pastDueMonths') ?? undefined,
          }}
          find={
            <Filter label="Template" width={205}>
              <SelectInput name="template" defaultValue={template ?? ''}>
                <option value="">Choose one</option>
                {templates.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            </Filter>
          }
        >
          <PropertyFilter width={150} query={query} properties={properties.docs} />
          <Filter label="Past due over $" width={105}>
            <TextInput name="over" inputMode="decimal" placeholder="any" defaultValue={over} />
          </Filter>
          <Filter label="Oldest over days" width={105}>
            <TextInput
              name="pastDueDays"
              inputMode="numeric"
              placeholder="any"
              defaultValue={valueOf('pastDueDays')}
            />
          </Filter>
          <Filter label="Tenants" width={140}>
            <SelectInput name="include" defaultValue={valueOf('include')}>
              <option value="">Current, former</option>
              <option value="current">Current</option>
              <option value="former">Former</option>
              <option value="future">Future</option>
            </SelectInput>
          </Filter>
          <Filter label="Find" width={148}>
            <SearchInput name="q" defaultValue={valueOf('q')} placeholder="Tenant or unit" maxLength={200} />
          </Filter>
        </FilterBar>
        {templates.length === 0 ? (
          <Notice tone="plain" title="No notice or letter is published yet.">
            Add the starters under lease templates, or write one of the kind notice, rent increase or letter.
          </Notice>
        ) : null}
        <Leases key={`${template} ${query}`} found={found} template={template} />
        <RecentBatches batches={batches} today={today} />
      </Page>
    </Screen>
  )
}
