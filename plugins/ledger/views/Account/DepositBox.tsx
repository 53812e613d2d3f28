import { Money } from '@/ui/Money'
import { Section } from '@/ui/Section'

import type { AccountFacts } from '../../queries/accountFacts'

/** The security deposit, kept apart from the balance. */
export const DepositBox = ({ facts }: { facts: AccountFacts }) => {
  const missingCents =
    facts.depositRequiredCents === null ? 0 : facts.depositRequiredCents - facts.depositHeldCents
  return (
    <Section title="Security deposit">
      <dl className="pm-facts">
        <dt>Required by the lease</dt>
        <dd>{facts.depositRequiredCents === null ? 'none' : <Money cents={facts.depositRequiredCents} />}</dd>
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
      <p className="pm-caption">Kept apart: a deposit never pays rent.</p>
    </Section>
  )
}
