import { accountContacts } from '@plugins/contacts/index'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '@/domain/permissions/personOf'
import { isDay } from '@/domain/calendar/day'
import { can } from '@/domain/permissions'
import { bankAccountChoices } from '@/lib/bankAccountChoices'
import { ActionButton, ActionMenu } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { statementActions } from '@/ui/actions/statementActions'
import { businessOf } from '@/ui/business'
import { Filter, FilterBar, TextInput } from '@/ui/FilterBar'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { PageLink } from '@/ui/PageLink'
import { ReminderHost } from '@/ui/reminders/ReminderHost.client'
import { Screen } from '@/ui/Screen'

import { accountLedger } from '../../operations/accountLedger'
import { nextFee } from '../../operations/nextFee'
import { entryActions, paymentAction } from '../../actions/accountActions'
import { returnAction } from '../../actions/rowActions'
import { accountFacts } from '../../queries/accountFacts'
import { balanceOn } from '../../queries/balanceOn'
import { checksOfAccount } from '../../queries/checksOfAccount'
import { depositMoves } from '../../queries/depositMoves'
import { feesToReview } from '../../queries/feesToReview'
import { receiptTemplates } from '../../queries/receiptTemplates'

import { AccountLine } from './AccountLine'
import { BalanceAnswer } from './BalanceAnswer'
import { ContactsBox } from './ContactsBox'
import { DepositBox } from './DepositBox'
import { LateFeesBox } from './LateFeesBox'
import { LedgerTable } from './LedgerTable'
import { TenantsBox } from './TenantsBox'
import { WhyTable } from './WhyTable'

import './account.css'

const idIn = (params: AdminViewServerProps['params']): number => Number(params?.segments?.[1])

/** Of an account of many years the last ones are shown: whole, such a page would take seconds on a phone. */
const NEWEST = { charges: 12, entries: 24 } as const

/** Why is the balance this? One account, as of any day. */
export const Account = async (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { req } = initPageResult
  const accountId = idIn(params)
  if (!can(personOf(req.user), 'reports.accountLedger') || !Number.isSafeInteger(accountId)) notFound()

  const { today } = await businessOf(req.payload)
  const asked = searchParams?.asOf
  const asOf = isDay(asked) ? asked : today
  const facts = await accountFacts(req, accountId, asOf)
  if (!facts) notFound()
  const [ledger, { nsfFeeCents }, bankAccounts, fees, checks, moves, log, now, receipts] = await Promise.all([
    accountLedger(req, accountId, asOf),
    req.payload.findGlobal({ slug: 'settings', depth: 0, req }),
    bankAccountChoices(req),
    feesToReview(req, accountId),
    checksOfAccount(req, accountId),
    depositMoves(req, accountId, asOf),
    accountContacts(req, accountId, asOf),
    asOf === today ? facts : accountFacts(req, accountId, today),
    receiptTemplates(req),
  ])
  const balanceCents = asOf === today ? ledger.ageing.balanceCents : await balanceOn(req, accountId, today)
  const next = await nextFee(req, accountId, today, asOf === today ? ledger : undefined)
  const possible = {
    facts,
    today,
    balanceCents,
    unappliedCents: ledger.ageing.unappliedCents,
    bankAccounts,
  }
  const returning = {
    today,
    balanceCents,
    heldCents: (now ?? facts).depositHeldCents,
    nsfFeeCents: nsfFeeCents || 0,
    ...(facts.leaseId === null ? {} : { receipts: { lease: facts.leaseId, templates: receipts } }),
  }
  const newest = searchParams?.entries === 'all' ? { charges: Infinity, entries: Infinity } : NEWEST
  const allHref = `/admin/accounts/${facts.id}?${new URLSearchParams({ ...(isDay(asked) ? { asOf } : {}), entries: 'all' })}`
  const recordPayment = <ActionButton action={paymentAction(possible)} label="Record payment" primary />
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <ReminderHost>
          <Page
            crumbs={[
              { label: 'Rent balance', url: '/reports/rent-balance' },
              { label: facts.unit?.label ?? 'Account' },
            ]}
            thumb={recordPayment}
          >
            <PageHead
              title={facts.name ?? 'Account'}
              sub={<AccountLine facts={facts} asOf={asOf} today={today} />}
              actions={
                <>
                  {facts.leaseId ? (
                    <PageLink className="pm-link" href={`/admin/collections/leases/${facts.leaseId}`}>
                      Lease
                    </PageLink>
                  ) : null}
                  <ActionMenu
                    label="Statement"
                    actions={statementActions(
                      { account: facts.id },
                      { whose: 'This account', to: asOf < today ? asOf : today, many: false },
                    )}
                  />
                  <ActionMenu label="Add entry" actions={entryActions(possible)} />
                  {recordPayment}
                </>
              }
            />
            {asked !== undefined && !isDay(asked) ? (
              <Notice tone="error" title="That is not a day.">
                As of shows today instead. Enter a day like 04/15/2026.
              </Notice>
            ) : null}
            <div className="pm-say">
              <BalanceAnswer ledger={ledger} today={today} />
              <FilterBar
                action={`/admin/accounts/${facts.id}`}
                find={
                  <Filter label="As of" width={150}>
                    <TextInput type="date" name="asOf" defaultValue={asOf} />
                  </Filter>
                }
              />
            </div>
            <div className="pm-cols">
              <div>
                <WhyTable ledger={ledger} today={today} newest={newest.charges} allHref={allHref} />
                <LedgerTable
                  ledger={ledger}
                  newest={newest.entries}
                  allHref={allHref}
                  now={returning}
                  checkOf={(entry) => (entry.kind === 'payment' ? checks.get(entry.id) : undefined)}
                />
              </div>
              <div>
                <DepositBox
                  facts={facts}
                  moves={moves}
                  today={today}
                  actionsOf={({ id, cents }) => [
                    returnAction({
                      ...returning,
                      payment: { id, cents, type: 'deposit' },
                      check: checks.get(id),
                    }),
                  ]}
                />
                <LateFeesBox fees={fees} next={next} today={today} />
                <TenantsBox tenants={facts.tenants} />
                <ContactsBox
                  log={log}
                  facts={facts}
                  today={today}
                  pastDueCents={ledger.ageing.pastDueCents}
                  isToday={asOf === today}
                />
              </div>
            </div>
          </Page>
        </ReminderHost>
      </ActionHost>
    </Screen>
  )
}
