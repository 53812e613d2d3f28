import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'

import { personOf } from '@/domain/permissions/personOf'
import { longDay } from '@/domain/calendar/formatDay'
import { can } from '@/domain/permissions'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ActionMenu } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { statementActions } from '@/ui/actions/statementActions'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { SendReminders, SendRemindersToAll } from '@/ui/reminders/ReminderButtons.client'
import { ReminderHost } from '@/ui/reminders/ReminderHost.client'
import { Screen } from '@/ui/Screen'
import { Skeleton } from '@/ui/Skeleton'

import { ReportTools } from '../../shared/ReportTools'
import { rentBalanceAsked } from '../rentBalanceAsked'
import { rentBalanceReport } from '../rentBalanceReport'
import { propertyNames } from '../../shared/propertyNames'

import { Filters } from './Filters'
import { Results } from './Results'
import { SavedViews } from './SavedViews'
import { fileHref, screenAddress, statementFilters, withChanges } from './screenAddress'

import './rent-balance.css'
import './totals.css'
import './open-ledger.css'
import '../../shared/pages.css'

/** Who owes what, and how old is it? Every account, as of any day; what is asked stands in the address. */
export const RentBalance = async (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent('/admin/reports/rent-balance')}`)
  if (!can(personOf(req.user), 'reports.rentBalance')) notFound()

  const { today } = await businessOf(req.payload)
  const { query, asked, plainHref } = screenAddress(searchParams, today)
  if (plainHref !== null) redirect(plainHref)
  const properties = await propertyNames(req)
  const asOf = asked.ok ? asked.parameters.filters.asOf : today
  // Started here, awaited where it is shown: the head stands before the books are read.
  const found = asked.ok ? rentBalanceReport(req, asked.parameters.filters, asked.parameters.page) : null
  found?.catch(() => undefined)

  // A reminder tells of what is past due when it is sent.
  const reminded =
    asked.ok && asOf === today ? statementFilters(query, asked.parameters.filters.include) : undefined

  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <ReminderHost>
          <Page
            crumbs={[{ label: 'Reports' }, { label: 'Rent balance' }]}
            thumb={reminded ? <SendRemindersToAll filters={reminded} /> : undefined}
          >
            <PageHead
              title="Rent balance"
              sub={`Who owes what at the end of ${longDay(asOf)}`}
              actions={
                asked.ok ? (
                  <>
                    <ActionMenu
                      label="Statements"
                      actions={statementActions(statementFilters(query, asked.parameters.filters.include), {
                        whose: 'Every account that passes the filters of this page',
                        to: asOf < today ? asOf : today,
                        many: true,
                      })}
                    />
                    {reminded ? (
                      <ButtonLink
                        href={`/admin/notices?${new URLSearchParams(
                          Object.entries(reminded).map(([name, value]) => [name, String(value)]),
                        )}`}
                      >
                        Notices
                      </ButtonLink>
                    ) : null}
                    <DownloadMenu
                      downloads={downloadsOf((format) =>
                        fileHref(query, asked.parameters.filters.include, format),
                      )}
                    />
                    {reminded ? (
                      <span className="pm-not-phone">
                        <SendReminders filters={reminded} />
                      </span>
                    ) : null}
                  </>
                ) : null
              }
            />
            {asked.ok ? null : (
              <Notice tone="error" title="The report was not made.">
                {asked.message}
              </Notice>
            )}
            <Suspense fallback={<SavedViews query={query} />}>
              <SavedViews query={query} found={found} />
            </Suspense>
            <Filters key={`filters ${query}`} query={query} asOf={asOf} properties={properties} />
            <ReportTools
              req={req}
              report="rent-balance"
              path={'/admin/reports/rent-balance'}
              query={query}
              asked={asked.ok ? rentBalanceAsked(req, asked.parameters.filters) : null}
            />
            {asked.ok && found ? (
              <Suspense fallback={<Skeleton rows={12} />} key={`results ${query}`}>
                <Results query={query} parameters={asked.parameters} found={found} today={today} req={req} />
              </Suspense>
            ) : (
              <ButtonLink href={withChanges(new URLSearchParams(), {})}>Clear filters</ButtonLink>
            )}
          </Page>
        </ReminderHost>
      </ActionHost>
    </Screen>
  )
}
