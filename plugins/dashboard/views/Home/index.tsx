import { anyPaymentAction, feesWaiting } from '@plugins/ledger/index'
import { monthFigures, occupancy } from '@plugins/reports/index'
import { taskCounts } from '@plugins/taskBoard/index'
import type { AdminViewServerProps } from 'payload'

import { weekdayAndDay } from '@/domain/calendar/formatDay'
import { addPeriods, periodOf, periodsFromTo } from '@/domain/calendar/period'
import { personOf } from '@/domain/permissions/personOf'
import { can } from '@/domain/permissions'
import type { Place } from '@/lib/database/queryRows'
import { readOnce } from '@/lib/database/readOnce'
import { bankAccountChoices } from '@/lib/bankAccountChoices'
import { latestVerification } from '@/lib/latestVerification'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { BooksLight } from '@/ui/BooksLight'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { Figures } from '@/ui/Figures'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'

import { dueTasks } from '../../queries/dueTasks'
import { filesAtFault } from '../../queries/filesAtFault'
import { latestPayments } from '../../queries/latestPayments'
import { leaseEnds } from '../../queries/leaseEnds'
import { pastDueAccounts } from '../../queries/pastDueAccounts'

import { figuresOf } from './figuresOf'
import { FilesLight } from './FilesLight'
import { LatestPayments } from './LatestPayments'
import { MonthsTable } from './MonthsTable'
import { NeedsYou } from './NeedsYou'
import { PastDueList } from './PastDueList'
import { WorkHome } from './WorkHome'

import './home.css'

const MONTHS_SHOWN = 4
const ACCOUNTS_NAMED = 7
const TASKS_NAMED = 8
const PAYMENTS_NAMED = 5

const RECORD_PAYMENT = '/admin/collections/payments/create'

/** The form of a payment, for who may not look for any account. */
const paymentForm = (
  <ButtonLink href={RECORD_PAYMENT} primary>
    Record payment
  </ButtonLink>
)

const addExpense = <ButtonLink href="/admin/collections/expenses/create">Add expense</ButtonLink>

/** The first screen: what needs somebody this morning. Without the right to see money, one's tasks and what one may add. */
export const Home = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const { today } = await businessOf(req.payload)
  const title = weekdayAndDay(today)

  if (!can(personOf(req.user), 'dashboard.money')) {
    return (
      <Page crumbs={[]} thumb={paymentForm}>
        <PageHead
          title={title}
          actions={
            <>
              <ButtonLink href="/admin/collections/tasks/create">Add task</ButtonLink>
              {addExpense}
              {paymentForm}
            </>
          }
        />
        <WorkHome req={req} today={today} />
      </Page>
    )
  }

  const thisMonth = periodOf(today)
  const periods = periodsFromTo(addPeriods(thisMonth, 1 - MONTHS_SHOWN), thisMonth)
  const once = <T,>(name: string, on: readonly unknown[], ask: (place: Place) => Promise<T>) =>
    readOnce(req.payload, [name, ...on], ask)
  const [months, units, payments, pastDue, books, fees, bankAccounts, ends, tasks, counts, files] =
    await Promise.all([
      once('month figures', [periods, today], (place) => monthFigures(place, periods, today)),
      once('occupancy', [today], (place) => occupancy(place, today)),
      once('latest payments', [today], (place) => latestPayments(place, today, PAYMENTS_NAMED)),
      pastDueAccounts(req, today, ACCOUNTS_NAMED),
      latestVerification(req),
      feesWaiting(req),
      bankAccountChoices(req),
      leaseEnds(req, today),
      dueTasks(req, today, TASKS_NAMED),
      taskCounts(req, today),
      filesAtFault(req),
    ])
  const month = months.find(({ period }) => period === thisMonth)
  const recordPayment = (
    <ActionButton action={anyPaymentAction({ today, bankAccounts })} label="Record payment" primary />
  )

  return (
    <ActionHost>
      <Page crumbs={[]} thumb={recordPayment}>
        <PageHead
          title={title}
          sub={
            books || files ? (
              <>
                {books ? <BooksLight books={books} today={today} /> : null}
                {books && files ? ' · ' : null}
                {files ? <FilesLight files={files} /> : null}
              </>
            ) : undefined
          }
          actions={
            <>
              {addExpense}
              {recordPayment}
            </>
          }
        />
        {month ? (
          <Figures
            label="This month"
            figures={figuresOf({ pastDue: pastDue.totals, month, occupancy: units, today })}
          />
        ) : null}
        <div className="pm-home">
          <div className="pm-home__area--pastdue">
            <PastDueList accounts={pastDue.accounts} totalAccounts={pastDue.totalAccounts} today={today} />
          </div>
          <div className="pm-home__area--needs">
            <NeedsYou leaseEnds={ends} fees={fees} tasks={tasks} taskCounts={counts} today={today} />
          </div>
          <div className="pm-home__area--months">
            <MonthsTable months={months} today={today} />
          </div>
          <div className="pm-home__area--latest">
            <LatestPayments payments={payments} today={today} />
          </div>
        </div>
      </Page>
    </ActionHost>
  )
}
