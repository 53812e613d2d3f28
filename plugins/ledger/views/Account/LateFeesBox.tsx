import { Fragment } from 'react'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { NextFee } from '@/domain/lateFees/nextFeeDay'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { FeeToReview } from '../../queries/feesToReview'

type Props = { fees: readonly FeeToReview[]; next: NextFee | null; today: Day }

const graceInWords = ({ graceDays, dueDate }: NextFee, today: Day): string =>
  graceDays === 0
    ? `No days of grace after ${shortDay(dueDate, today)}.`
    : `${graceDays === 1 ? '1 day' : `${graceDays} days`} of grace after ${shortDay(dueDate, today)}.`

/** Late fees that wait for a person, and the next day one can fall. */
export const LateFeesBox = ({ fees, next, today }: Props) => (
  <Section
    title="Late fees"
    aside={
      fees.length > 0 ? (
        <PageLink className="pm-link" href="/admin/late-fees">
          Review
        </PageLink>
      ) : null
    }
  >
    <dl className="pm-facts">
      {fees.map(({ id, charge, day, amountCents, toWaive }) => (
        <Fragment key={id}>
          <dt>
            {toWaive ? 'To waive for' : 'Proposed for'} {charge}
          </dt>
          <dd>
            <Money cents={amountCents} />
          </dd>
          <dt>Fell on</dt>
          <dd>{shortDay(day, today)}</dd>
        </Fragment>
      ))}
      <dt>Next possible</dt>
      <dd>{next ? shortDay(next.day, today) : 'none'}</dd>
    </dl>
    <p className="pm-caption">
      {next ? `${graceInWords(next, today)} ` : 'By the lease, no late fee can fall. '}
      {fees.length > 0 ? 'Not in the balance until accepted.' : null}
    </p>
  </Section>
)
