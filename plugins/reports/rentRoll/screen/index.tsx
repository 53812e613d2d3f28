import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { EmptyState } from '@/ui/EmptyState'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { ReportTools } from '../../shared/ReportTools'
import { rentRollAsked } from '../rentRollAsked'
import type { WithPropertiesPage } from '../../shared/propertiesPage'
import { propertyNames } from '../../shared/propertyNames'
import { propertyFacts } from '../queries/propertyFacts'
import type { RentRollParameters } from '../rentRollParameters'
import { rentRollReport } from '../rentRollReport'

import { RENT_ROLL, rentRollAddress, rentRollFileHref } from './address'
import { OthersTable } from './OthersTable'
import { PropertiesTable } from './PropertiesTable'
import { PropertyHead } from './PropertyHead'
import { RollFigures } from './RollFigures'
import { RollFilters } from './RollFilters'
import { RollTable } from './RollTable'
import { YearSoFar } from './YearSoFar'

import '../../shared/pages.css'
import './rent-roll.css'

type ResultsProps = {
  req: PayloadRequest
  query: URLSearchParams
  parameters: WithPropertiesPage<RentRollParameters>
  today: Day
}

const Results = async ({
  req,
  query,
  parameters: { filters, page, propertiesPage },
  today,
}: ResultsProps) => {
  const report = await rentRollReport(req, filters, page)
  const [property] = filters.propertyIds
  const named = filters.propertyIds.length !== 1
  if (report.totalRows === 0 && report.others.rows.length === 0)
    return (
      <EmptyState
        title={filters.occupancy === null ? 'No unit is entered here' : 'No unit is so on this day'}
        action={<ButtonLink href={RENT_ROLL}>Clear filters</ButtonLink>}
      >
        Every unit stands in the roll, let or not.
      </EmptyState>
    )
  const balance = new URLSearchParams({ include: TENANCY_STATES.join(','), asOf: filters.asOf })
  for (const id of filters.propertyIds) balance.append('property', String(id))
  const balanceHref = `/admin/reports/rent-balance?${balance}`
  return (
    <>
      <RollFigures report={report} balanceHref={balanceHref} />
      {named ? (
        <Section title="By property">
          <PropertiesTable query={query} report={report} page={propertiesPage} />
        </Section>
      ) : null}
      <Section title={named ? 'By unit' : 'Rent roll'}>
        <RollTable query={query} report={report} page={page} today={today} named={named} />
      </Section>
      <div className="pm-roll__beside">
        <OthersTable report={report} today={today} named={named} balanceHref={balanceHref} />
        {property === undefined || named ? null : (
          <YearSoFar req={req} property={property} asOf={filters.asOf} />
        )}
      </div>
    </>
  )
}

/** Is it full, and does it pay? Every unit, as of any day; of one property with what it is. */
export const RentRoll = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'reports.money')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = rentRollAddress(searchParams, today)
  const asOf = asked.ok ? asked.parameters.filters.asOf : today
  const [only, ...more] = asked.ok ? asked.parameters.filters.propertyIds : []
  const facts = only === undefined || more.length > 0 ? null : await propertyFacts(req, only)
  if (facts === undefined) notFound()
  const actions = asked.ok ? (
    <DownloadMenu downloads={downloadsOf((format) => rentRollFileHref(query, format))} />
  ) : null
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page
        crumbs={
          facts
            ? [{ label: 'Properties', url: '/admin/collections/properties' }, { label: facts.name }]
            : [{ label: 'Reports' }, { label: 'Rent roll' }]
        }
      >
        {facts ? (
          <PropertyHead
            facts={facts}
            actions={
              <>
                {actions}
                <ButtonLink href="/admin/collections/leases/create" primary>
                  Add lease
                </ButtonLink>
              </>
            }
          />
        ) : (
          <PageHead
            title="Rent roll"
            sub={`Every unit at the end of ${longDay(asOf)}, vacant ones too`}
            actions={actions}
          />
        )}
        <RollFilters
          key={`filters ${query}`}
          query={query}
          asOf={asOf}
          properties={await propertyNames(req)}
        />
        <ReportTools
          req={req}
          report="rent-roll"
          path={RENT_ROLL}
          query={query}
          asked={asked.ok ? rentRollAsked(req, asked.parameters.filters) : null}
        />
        {asked.ok ? (
          <Results req={req} query={query} parameters={asked.parameters} today={today} />
        ) : (
          <>
            <Notice tone="error" title="The roll was not made.">
              {asked.message}
            </Notice>
            <ButtonLink href={RENT_ROLL}>Clear filters</ButtonLink>
          </>
        )}
      </Page>
    </Screen>
  )
}
