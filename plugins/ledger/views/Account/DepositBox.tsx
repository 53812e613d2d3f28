import { Money } from '@/ui/Money'
import { Section } from '@/ui/Section'

import type { Day } from '@/domain/calendar/day'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'
import { PageLink } from '@/ui/PageLink'

import type { AccountFacts } from '../../queries/accountFacts'
import type { DepositMove } from '../../queries/depositMoves'
import { DepositMoves } from './DepositMoves'

type Props = {
  facts: AccountFacts
  /** What moved it through the day looked at, newest first. */
  moves: readonly DepositMove[]
  today: Day
  /** What may be done with a payment that counts. */
  actionsOf: (move: DepositMove) => NamedAction[]
}

/** The security deposit, kept apart from the balance. */
export const DepositBox = ({ facts, moves, today, actionsOf }: Props) => {
  const { chargedCents, withheldCents, refundedCents } = facts.depositMoves
  const requiredCents = (facts.depositRequiredCents || 0) + chargedCents
  const missingCents = requiredCents - facts.depositHeldCents - withheldCents - refundedCents
  return (
    <Section
      title="Security deposit"
      aside={
        facts.tenancyStart === null ? null : (
          <PageLink className="pm-link" href={`/admin/accounts/${facts.id}/move-out`}>
            {facts.movedOut ? 'Move-out' : 'Move out'}
          </PageLink>
        )
      }
    >
      <dl className="pm-facts">
        <dt>Required</dt>
        <dd>{requiredCents === 0 ? 'none' : <Money cents={requiredCents} />}</dd>
        <dt>Withheld</dt>
        <dd>
          <Money cents={withheldCents} />
        </dd>
        <dt>Refunded</dt>
        <dd>
          <Money cents={refundedCents} />
        </dd>
        {missingCents > 0 ? (
          <>
            <dt>Still missing</dt>
            <dd>
              <Money cents={missingCents} />
            </dd>
          </>
        ) : null}
        <dt className="sum">Held</dt>
        <dd className="sum">
          <Money cents={facts.depositHeldCents} dollars />
        </dd>
      </dl>
      <DepositMoves moves={moves} today={today} actionsOf={actionsOf} />
      <p className="pm-caption">Kept apart: a deposit never pays rent.</p>
    </Section>
  )
}
