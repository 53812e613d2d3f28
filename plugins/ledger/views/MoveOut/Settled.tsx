import type { Day } from '@/domain/calendar/day'
import { longDay, shortDay } from '@/domain/calendar/formatDay'
import { Figures } from '@/ui/Figures'
import { Money } from '@/ui/Money'
import { Notice } from '@/ui/Notice'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { StandingMoveOut } from '../../queries/standingMoveOut'

type Props = { standing: StandingMoveOut; account: number; today: Day }

/** An account that was settled: what came of it, and the letter. */
export const Settled = ({ standing, account, today }: Props) => {
  const { moveOutDay, settledOn, by, letter, stillOwedCents } = standing
  const { withheldCents, refundedCents, prepaidRefundedCents } = standing
  const keptCents = standing.heldCents - withheldCents - refundedCents
  return (
    <>
      <Notice tone="good" title={`Moved out on ${longDay(moveOutDay)}.`}>
        Settled on {longDay(settledOn)}
        {by ? ` by ${by}` : ''}.
      </Notice>
      <Figures
        label="What became of the deposit"
        figures={[
          { label: 'Deposit held', value: <Money cents={standing.heldCents} dollars /> },
          {
            label: 'Withheld',
            value: <Money cents={withheldCents} dollars />,
            note: 'settled what was owed',
          },
          {
            label: 'Given back',
            value: <Money cents={refundedCents + prepaidRefundedCents} dollars />,
            ...(prepaidRefundedCents > 0 ? { note: 'prepaid money among it' } : {}),
          },
          ...(keptCents > 0 ? [{ label: 'Still held', value: <Money cents={keptCents} dollars /> }] : []),
          {
            label: 'Still owed that day',
            value: <Money cents={stillOwedCents} dollars />,
            ...(stillOwedCents > 0 ? { tone: 'bad' as const } : {}),
          },
        ]}
      />
      <Section title="Letter">
        <p className="pm-moveout__intro">
          <a
            className="pm-link"
            href={`/api/documents/file/${encodeURIComponent(letter.filename ?? '')}`}
            download
          >
            Download the letter (PDF)
          </a>
        </p>
        <p className="pm-caption">
          Kept among the <PageLink href={`/admin/collections/documents/${letter.id}`}>lease’s files</PageLink>{' '}
          since {shortDay(settledOn, today)}. The entries stand on{' '}
          <PageLink href={`/admin/accounts/${account}`}>the account</PageLink>.
        </p>
      </Section>
    </>
  )
}
