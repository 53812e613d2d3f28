import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { balanceAsAnswer, formatDollars } from '@/domain/money/formatMoney'

import type { AccountLedger } from '../../operations/accountLedger'

type Props = { ledger: AccountLedger; today: Day }

const daysOld = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

/** The one sentence under the answer: how much of it is past due, and since when. */
const explanation = ({ ageing, settlement }: AccountLedger, today: Day): string => {
  const owedCents = ageing.buckets.current + ageing.pastDueCents
  if (owedCents === 0) {
    return ageing.unappliedCents > 0 ? 'Waits for the next charge.' : 'Every charge so far is paid.'
  }
  const oldest = settlement.charges.find(({ openCents }) => openCents > 0)?.charge
  if (ageing.pastDueCents === 0 || !oldest) return 'Nothing of it is past due.'
  const part = ageing.buckets.current === 0 ? 'All of it' : `${formatDollars(ageing.pastDueCents)} of it`
  return `${part} past due. Oldest open charge: ${oldest.description}, due ${shortDay(oldest.dueDate, today)}, ${daysOld(ageing.daysPastDue)}`
}

/** The answer first: what is owed, in words. */
export const BalanceAnswer = ({ ledger, today }: Props) => (
  <div>
    <span className="pm-caption">Balance</span>
    <b className={`pm-say__answer${ledger.ageing.pastDueCents > 0 ? ' pm-bad' : ''}`}>
      {balanceAsAnswer(ledger.ageing.balanceCents)}
    </b>
    <span>{explanation(ledger, today)}</span>
  </div>
)
