import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'

import type { Day } from '@/domain/calendar/day'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Skeleton } from '@/ui/Skeleton'
import { ViewTabs } from '@/ui/ViewTabs'

import { ReportTools } from '../../shared/ReportTools'
import { expensesAskedInWords } from '../expensesAskedInWords'
import { daysInWords } from '../../shared/daysInWords'
import { propertyNames } from '../../shared/propertyNames'
import { expenseScreen, type ExpenseScreen } from '../expenseScreen'
import { filterChoices } from '../queries/filterChoices'
import type { ExpenseView } from '../queries/types'

import { expensesAddress, expensesFileHref, PATH, viewHref } from './address'
import { Filters } from './Filters'
import { Results } from './Results'

import '../../shared/pages.css'
import './expenses.css'
import './expenses-phone.css'

const VIEWS: readonly { view: ExpenseView; label: string }[] = [
  { view: 'categoryByMonth', label: 'Category by month' },
  { view: 'property', label: 'Property' },
  { view: 'payee', label: 'Payee' },
  { view: 'scheduleE', label: 'Schedule E' },
  { view: 'vendors1099', label: '1099 vendors' },
  { view: 'entries', label: 'All expenses' },
]

type SubProps = { found: Promise<ExpenseScreen>; today: Day }

/** How many expenses of which days the figures below are. */
const Sub = async ({ found, today }: SubProps) => {
  const { report } = await found
  const { expenses, from, to } = report
  const days =
    report.view === 'categoryByMonth'
      ? daysInWords({ from, to: report.through }, report.through)
      : daysInWords({ from, to }, today)
  return `${expenses === 1 ? '1 expense' : `${expenses.toLocaleString('en-US')} expenses`}, ${days}`
}

/** What does each house cost? Expenses by category and month, property, payee, line of Schedule E; what is asked stands in the address. */
export const ExpenseReport = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'reports.money')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = expensesAddress(searchParams, today)
  // Started here, awaited where it is shown: the head stands before the books are read.
  const found = asked.ok ? expenseScreen(req, asked.parameters, today) : null
  found?.catch(() => undefined)
  const [properties, choices] = await Promise.all([
    propertyNames(req),
    filterChoices(req, asked.ok ? asked.parameters.filters.propertyIds : []),
  ])
  const view = asked.ok ? asked.parameters.view : 'categoryByMonth'
  const addExpense = (
    <ButtonLink href="/admin/collections/expenses/create" primary>
      Add expense
    </ButtonLink>
  )
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Reports' }, { label: 'Expense report' }]} thumb={addExpense}>
        <PageHead
          title="Expense report"
          sub={
            found ? (
              <Suspense fallback={' '} key={`sub ${query}`}>
                <Sub found={found} today={today} />
              </Suspense>
            ) : null
          }
          actions={
            <>
              {asked.ok ? (
                <DownloadMenu downloads={downloadsOf((format) => expensesFileHref(query, format))} />
              ) : null}
              {addExpense}
            </>
          }
        />
        <ViewTabs
          label="Total by"
          tabs={VIEWS.map((tab) => ({
            label: tab.label,
            href: viewHref(query, tab.view),
            current: asked.ok && tab.view === view,
          }))}
        />
        <Filters
          key={`filters ${query}`}
          query={query}
          today={today}
          properties={properties}
          choices={choices}
        />
        <ReportTools
          req={req}
          report="expenses"
          path={PATH}
          query={query}
          asked={asked.ok ? expensesAskedInWords(req, asked.parameters.filters) : null}
        />
        {asked.ok && found ? (
          <Suspense fallback={<Skeleton rows={12} />} key={`results ${query}`}>
            <Results query={query} parameters={asked.parameters} found={found} today={today} />
          </Suspense>
        ) : null}
        {asked.ok ? null : (
          <>
            <Notice tone="error" title="The report was not made.">
              {asked.message}
            </Notice>
            <ButtonLink href={PATH}>Clear filters</ButtonLink>
          </>
        )}
      </Page>
    </Screen>
  )
}
