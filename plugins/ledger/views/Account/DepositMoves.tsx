import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { DEPOSIT_MOVEMENT_LABELS } from '@/domain/ledger/entryTypes'
import { ActionMenu, type NamedAction } from '@/ui/actions/ActionButtons.client'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { DepositMove } from '../../queries/depositMoves'

type Props = {
  moves: readonly DepositMove[]
  today: Day
  /** What may be done with a payment that counts. */
  actionsOf: (move: DepositMove) => NamedAction[]
}

const LABELS: Readonly<Record<DepositMove['kind'], string>> = {
  ...DEPOSIT_MOVEMENT_LABELS,
  paid: 'Payment',
  returned: 'Payment returned',
}

/** What left the deposit; the rest came in, or was asked for. */
const LEFT: readonly DepositMove['kind'][] = ['returned', 'withheld', 'refunded']

const Move = ({ move, today, actions }: { move: DepositMove; today: Day; actions: NamedAction[] }) => {
  const title = LABELS[move.kind]
  const amount = (
    <>
      {LEFT.includes(move.kind) ? '−' : null}
      <Money cents={move.cents} />
    </>
  )
  return (
    <li className={move.voided ? 'is-void' : undefined}>
      <span className="what">
        <PageLink href={`/admin/collections/${move.collection}/${move.id}`}>
          {move.voided ? <s>{title}</s> : title}
        </PageLink>{' '}
        {move.voided ? <StatusPill tone="outline">Void</StatusPill> : null}
        {move.reversedOn ? (
          <StatusPill tone="outline">{`Returned ${shortDay(move.reversedOn, today)}`}</StatusPill>
        ) : null}
        <span className="pm-caption">
          {[shortDay(move.date, today), move.receiptNumber, move.voidReason].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="amount">{move.voided ? <s>{amount}</s> : amount}</span>
      {actions.length > 0 ? (
        <ActionMenu actions={actions} name={`More for the deposit of ${shortDay(move.date, today)}`} />
      ) : null}
    </li>
  )
}

/** Each payment of the deposit, its returns, and what was withheld and refunded. */
export const DepositMoves = ({ moves, today, actionsOf }: Props) =>
  moves.length === 0 ? null : (
    <ul className="pm-moves" aria-label="What moved the deposit">
      {moves.map((move) => (
        <Move
          key={move.number}
          move={move}
          today={today}
          actions={move.kind === 'paid' && !move.voided && move.reversedOn === null ? actionsOf(move) : []}
        />
      ))}
    </ul>
  )
