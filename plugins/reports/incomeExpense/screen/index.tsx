import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { EmptyState } from '@/ui/EmptyState'
import { Figures } from '@/ui/Figures'
import { Filter, FilterBar, TextInput } from '@/ui/FilterBar'
import { PropertyFilter } from '@/ui/PropertyFilter'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { rangeInWords } from '@/domain/calendar/rangeInWords'
import { ReportTools } from '../../shared/ReportTools'
import { incomeExpenseAsked } from '../incomeExpenseAsked'
import { firstOfYear } from '../../shared/daysAsked'
import type { WithPropertiesPage } from '../../shared/propertiesPage'
import { propertyNames } from '../../shared/propertyNames'
import type { IncomeExpenseParameters } from '../incomeExpenseParameters'
import { incomeExpensePage } from '../incomeExpenseReport'
import type { IncomeExpenseFilters } from '../queries/types'

import { INCOME_EXPENSE, incomeExpenseAddress, incomeExpenseFileHref } from './address'
import { MonthsTable } from './MonthsTable'
import { OwnersTable } from './OwnersTable'
import { PropertiesTable } from './PropertiesTable'
import { Signed } from './Signed'

import '../../shared/pages.css'
import './income-expense.css'

type FiltersProps = {
  query: URLSearchParams
  days: Pick<IncomeExpenseFilters, 'from' | 'to'>
  properties: readonly { id: number; name: string }[]
}

const Filters = ({ query, days, properties }: FiltersProps) => {
  return (
    <FilterBar action={INCOME_EXPENSE}>
      <Filter label="From" width={150}>
        <TextInput type="date" name="from" defaultValue={days.from} />
      </Filter>
      <Filter label="To" width={150}>
        <TextInput type="date" name="to" defaultValue={days.to} />
      </Filter>
      <PropertyFilter width={200} query={query} properties={properties} />
    </FilterBar>
  )
}

type ResultsProps = {
  req: PayloadRequest
  query: URLSearchParams
  parameters: WithPropertiesPage<IncomeExpenseParameters>
}

const Results = async ({ req, query, parameters: { filters, propertiesPage } }: ResultsProps) => {
  const report = await incomeExpensePage(req, filters, propertiesPage)
  const { totals, months, propertyCount, owners } = report
  if (propertyCount === 0)
    return (
      <EmptyState
        title="Nothing came in or went out in these days"
        action={<ButtonLink href={INCOME_EXPENSE}>Clear filters</ButtonLink>}
      >
        Payments, other income and expenses stand here by property and month.
      </EmptyState>
    )
  return (
    <>
      <Figures
        label="In all"
        figures={[
          {
            label: 'Income',
            value: <Signed cents={totals.incomeCents} dollars />,
            note: 'as it was received',
          },
          { label: 'Expenses', value: <Signed cents={totals.expensesCents} dollars />, note: 'less refunds' },
          { label: 'Net', value: <Signed cents={totals.netCents} dollars /> },
        ]}
      />
      <Section title="By month">
        <MonthsTable months={months} totals={totals} />
      </Section>
      {filters.propertyIds.length === 1 ? null : (
        <Section title="By property and month">
          <PropertiesTable query={query} report={report} page={propertiesPage} />
        </Section>
      )}
      {owners.length === 0 ? null : (
        <Section title="By owner">
          <OwnersTable report={report} statements={filters.propertyIds.length === 0} />
        </Section>
      )}
      <p className="pm-caption">
        Received is less what was returned by the bank or given back to tenants. Deposits count when they are
        withheld; credits never do. Owners’ parts go by the shares that held on each day.
      </p>
    </>
  )
}

/** What came in, what went out, what is left, and whose it is. */
export const IncomeExpense = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'reports.money')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = incomeExpenseAddress(searchParams, today)
  const days = asked.ok ? asked.parameters.filters : { from: firstOfYear(today), to: today }
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Reports' }, { label: 'Income and expense' }]}>
        <PageHead
          title="Income and expense"
          sub={`Cash basis, ${rangeInWords(days)}`}
          actions={
            asked.ok ? (
              <DownloadMenu downloads={downloadsOf((format) => incomeExpenseFileHref(query, format))} />
            ) : null
          }
        />
        <Filters key={`filters ${query}`} query={query} days={days} properties={await propertyNames(req)} />
        <ReportTools
          req={req}
          report="income-expense"
          path={INCOME_EXPENSE}
          query={query}
          asked={asked.ok ? incomeExpenseAsked(req, asked.parameters.filters) : null}
        />
        {asked.ok ? (
          <Results req={req} query={query} parameters={asked.parameters} />
        ) : (
          <>
            <Notice tone="error" title="The report was not made.">
              {asked.message}
            </Notice>
            <ButtonLink href={INCOME_EXPENSE}>Clear filters</ButtonLink>
          </>
        )}
      </Page>
    </Screen>
  )
}
