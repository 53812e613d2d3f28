import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'

import { acceptAction, waiveAction } from '../../actions/feeActions'
import { feesToReview } from '../../queries/feesToReview'

import { FeesTable } from './FeesTable'

/** Which late fees wait for me? Accept, change or waive them, one or all. */
export const LateFees = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'ledger.post')) notFound()
  const { today } = await businessOf(req.payload)
  const all = await feesToReview(req)
  const proposed = all.filter(({ toWaive }) => !toWaive)
  const toWaive = all.filter((fee) => fee.toWaive)
  const acceptAll =
    proposed.length > 0 ? (
      <ActionButton action={acceptAction(proposed)} label={`Accept all ${proposed.length}`} primary />
    ) : null
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page crumbs={[{ label: 'Money' }, { label: 'Late fees' }]} thumb={acceptAll}>
          <PageHead
            title="Late fees"
            sub="Proposed by the leases’ terms. None is in a balance until it is accepted."
            actions={
              <>
                <ButtonLink href="/admin/collections/late-fees">All late fees</ButtonLink>
                {proposed.length > 0 ? (
                  <ActionButton action={waiveAction(proposed)} label="Waive all" />
                ) : null}
                {acceptAll}
              </>
            }
          />
          <Section title="To review">
            {proposed.length === 0 ? (
              <EmptyState title="Nothing to review">
                Late fees stand here on the day they fall, when a lease has terms for them.
              </EmptyState>
            ) : (
              <FeesTable fees={proposed} today={today} />
            )}
          </Section>
          {toWaive.length > 0 ? (
            <Section
              title="Paid on time after all"
              aside={
                <ActionButton action={waiveAction(toWaive, 'The rent was on time')} label="Waive all" link />
              }
            >
              <FeesTable fees={toWaive} today={today} />
            </Section>
          ) : null}
        </Page>
      </ActionHost>
    </Screen>
  )
}
