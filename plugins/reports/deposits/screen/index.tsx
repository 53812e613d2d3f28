import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { EmptyState } from '@/ui/EmptyState'
import { Filter, FilterBar, SelectInput, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { ReportTools } from '../../shared/ReportTools'
import { depositsAsked } from '../depositsAsked'
import { depositsReport } from '../depositsReport'
import type { DepositsParameters } from '../depositsParameters'
import type { WithPropertiesPage } from '../../shared/propertiesPage'
import { propertyNames } from '../../shared/propertyNames'

import { depositsAddress, depositsFileHref } from './address'
import { BankTieOut } from './BankTieOut'
import { LeasesTable } from './LeasesTable'
import { PropertiesTable } from './PropertiesTable'

import '../../shared/pages.css'
import './deposits.css'

type FiltersProps = {
  query: URLSearchParams
  asOf: Day
  properties: readonly { id: number; name: string }[]
}

const DepositFilters = ({ query, asOf, properties }: FiltersProps) => (
  <FilterBar
    action="/admin/reports/deposits"
    find={
      <Filter label="As of" width={150}>
        <TextInput type="date" name="asOf" defaultValue={asOf} />
      </Filter>
    }
  >
    <PropertyFilter width={200} query={query} properties={properties} />
    <Filter label="Tenancies" width={200}>
      <SelectInput name="include" defaultValue={query.get('include') ?? ''}>
        <option value="">Open, or still holding</option>
        <option value="all">All, settled ones too</option>
      </SelectInput>
    </Filter>
  </FilterBar>
)

const Results = async ({
  req,
  query,
  parameters,
}: {
  req: PayloadRequest
  query: URLSearchParams
  parameters: WithPropertiesPage<DepositsParameters>
}) => {
  const report = await depositsReport(req, parameters.filters, parameters.page)
  return (
    <>
      <BankTieOut bank={report.bank} />
      {report.totalRows === 0 ? (
        <EmptyState title="No deposit is asked for or held here">
          A lease says what is required; a payment of type security deposit is held.
        </EmptyState>
      ) : (
        <>
          <Section title="By property">
            <PropertiesTable query={query} report={report} page={parameters.propertiesPage} />
          </Section>
          <Section title="By lease">
            <LeasesTable query={query} report={report} page={parameters.page} />
          </Section>
        </>
      )}
    </>
  )
}

/** What is held for whom, and does the bank have it? Every deposit, as of any day. */
export const Deposits = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'reports.money')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = depositsAddress(searchParams, today)
  const asOf = asked.ok ? asked.parameters.filters.asOf : today
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Reports' }, { label: 'Deposit register' }]}>
        <PageHead
          title="Deposit register"
          sub={`What is held for tenants at the end of ${longDay(asOf)}`}
          actions={
            asked.ok ? (
              <DownloadMenu downloads={downloadsOf((format) => depositsFileHref(query, format))} />
            ) : null
          }
        />
        <DepositFilters
          key={`filters ${query}`}
          query={query}
          asOf={asOf}
          properties={await propertyNames(req)}
        />
        <ReportTools
          req={req}
          report="deposits"
          path={'/admin/reports/deposits'}
          query={query}
          asked={asked.ok ? depositsAsked(req, asked.parameters.filters) : null}
        />
        {asked.ok ? (
          <Results req={req} query={query} parameters={asked.parameters} />
        ) : (
          <>
            <Notice tone="error" title="The register was not made.">
              {asked.message}
            </Notice>
            <ButtonLink href="/admin/reports/deposits">Clear filters</ButtonLink>
          </>
        )}
      </Page>
    </Screen>
  )
}
