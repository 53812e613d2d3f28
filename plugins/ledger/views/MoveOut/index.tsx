import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { bankAccountChoices } from '@/lib/bankAccountChoices'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'

import { textField } from '../../actions/fields'
import { standingMoveOut, type StandingMoveOut } from '../../queries/standingMoveOut'
import { tenancyToEnd } from '../../queries/tenancyToEnd'

import { Settled } from './Settled'
import { Wizard } from './Wizard.client'

import '../Account/account.css'
import './move-out.css'

/** Where refunds can be paid from: those that hold deposits first. */
const bankAccountsFor = async (req: PayloadRequest) =>
  (await bankAccountChoices(req)).sort(
    (one, other) => Number(other.holdsDeposits) - Number(one.holdsDeposits),
  )

const undoAction = ({ id }: StandingMoveOut) => ({
  heading: 'Undo this move-out?',
  intro:
    'What it posted stays in the books, marked void. The lease has the move-out day it had before, and its rent is billed by that. The letter stays among the files.',
  fields: [textField('reason', 'Reason', true)],
  address: `/api/ledger/move-outs/${id}/undo`,
  fixed: {},
  submit: 'Undo the move-out',
  done: 'The move-out is undone.',
})

/** What becomes of the deposit? One account, settled for good in four steps; afterwards, what came of it. */
export const MoveOut = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const account = Number(params?.segments?.[1])
  if (!can(personOf(req.user), 'ledger.post') || !Number.isSafeInteger(account)) notFound()
  const tenancy = await tenancyToEnd(req, account)
  if (!tenancy) notFound()
  const standing = await standingMoveOut(req, account)
  const { today } = await businessOf(req.payload)
  const { leaseDay, unitLabel, tenants, tenancyStart } = tenancy
  const toAccount = <ButtonLink href={`/admin/accounts/${account}`}>Back to the account</ButtonLink>
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page
          crumbs={[
            { label: 'Rent balance', url: '/reports/rent-balance' },
            { label: unitLabel, url: `/accounts/${account}` },
            { label: 'Move out' },
          ]}
        >
          <PageHead
            title="Move out"
            sub={[tenants.join(', '), unitLabel].filter(Boolean).join(' · ')}
            actions={
              <>
                {standing ? <ActionButton action={undoAction(standing)} label="Undo this move-out" /> : null}
                {toAccount}
              </>
            }
          />
          {standing ? (
            <Settled standing={standing} account={account} today={today} />
          ) : tenancyStart === null ? (
            <EmptyState title="This lease is not signed, so nobody has moved in" action={toAccount}>
              A draft that comes to nothing is archived.
            </EmptyState>
          ) : (
            <Wizard
              account={account}
              today={today}
              initialDay={leaseDay !== null && leaseDay < today ? leaseDay : today}
              bankAccounts={await bankAccountsFor(req)}
            />
          )}
        </Page>
      </ActionHost>
    </Screen>
  )
}
