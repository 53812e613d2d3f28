'use client'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { formatCents } from '@/domain/money/formatMoney'
import { unitInWords } from '@/domain/portfolio/unitInWords'
import { Balance } from '@/ui/Balance'
import { Money } from '@/ui/Money'
import { namesInWords } from '@/ui/namesInWords'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { RentRollRow } from '../queries/types'

type Props = {
  row: RentRollRow
  asOf: Day
  today: Day
  /** Whether the rows are of several properties: the unit then names its own. */
  named: boolean
}

/** Who lives there, and what they pay beside the rent; of an empty unit, since when and until when. */
const Who = ({ row: { account, tenants, recurring, occupancy, vacantSince, next }, asOf, today }: Props) => {
  if (account !== null)
    return (
      <>
        {occupancy === 'maintenance' ? <StatusPill tone="plain">Maintenance</StatusPill> : null}
        <PageLink href={`/admin/accounts/${account}${asOf === today ? '' : `?asOf=${asOf}`}`}>
          {namesInWords(tenants)}
        </PageLink>
        {recurring.length === 0 ? null : (
          <span className="sub pm-not-phone">
            plus{' '}
            {recurring.map(({ name, cents }) => `${name.toLowerCase()} ${formatCents(cents)}`).join(', ')}
          </span>
        )}
      </>
    )
  const empty = occupancy === 'maintenance' ? 'Maintenance' : 'Vacant'
  const since = vacantSince === null ? 'never let' : `since ${shortDay(vacantSince, today)}`
  return (
    <>
      <StatusPill tone={occupancy === 'maintenance' ? 'plain' : 'look'}>{empty}</StatusPill>
      <span className="sub">
        {next === null ? since : `until ${shortDay(next.from, today)}`}
        {next === null ? null : <span className="pm-only-phone"> · let to {next.tenants}</span>}
      </span>
    </>
  )
}

/** The lease's days, and how it goes on; of an empty unit, who has signed for it. */
const Term = ({ row: { lease, next, moveOutDay }, asOf, today }: Props) => {
  if (lease === null)
    return next === null ? null : (
      <>
        Let from {shortDay(next.from, today)}
        <span className="sub">{next.tenants}</span>
      </>
    )
  const ranOut = lease.end !== null && lease.end < asOf
  const goesOn =
    moveOutDay !== null
      ? `moves out ${shortDay(moveOutDay, today)}`
      : ranOut
        ? 'ran out, month to month'
        : lease.end === null
          ? 'month to month'
          : null
  return (
    <>
      {lease.end === null
        ? `From ${shortDay(lease.start, today)}`
        : `${shortDay(lease.start, today)} to ${shortDay(lease.end, today)}`}
      {goesOn === null ? null : <span className="sub">{goesOn}</span>}
    </>
  )
}

/** What is held; what is missing of the deposit is said. */
const Deposit = ({ row: { depositHeldCents, depositRequiredCents } }: Pick<Props, 'row'>) => {
  if (depositHeldCents >= depositRequiredCents) return <Money cents={depositHeldCents} />
  const held = depositHeldCents === 0 ? 'none' : formatCents(depositHeldCents)
  return (
    <span className="pm-roll__missing">
      {held} of {formatCents(depositRequiredCents)}
    </span>
  )
}

/**
 * One unit: who, for how long, for how much, and what is owed. It reaches the browser as figures, and is put into words there:
 * a page of cells made on the server is twice as large.
 */
export const RollRow = (props: Props) => {
  const { row, named } = props
  const { unit, property, account, marketCents, rentCents, lossCents, pastDueCents, daysPastDue } = row
  const empty = account === null
  return (
    <tr className={empty ? 'is-empty' : undefined}>
      <th scope="row" className="unit">
        <PageLink className="name" href={`/admin/collections/units/${unit.id}`}>
          {named ? `${property.name} ${unit.number}` : unit.number}
        </PageLink>
        <span className="sub pm-not-phone">{unitInWords(unit)}</span>
      </th>
      <td className="who">
        <Who {...props} />
      </td>
      <td className={`term${empty ? ' pm-hide-phone' : ''}`}>
        <Term {...props} />
      </td>
      <td className="n pm-muted pm-hide-phone">
        {marketCents === null ? 'none entered' : <Money cents={marketCents} />}
      </td>
      <td className="n rent">
        {empty ? (
          <span className="pm-muted">
            {lossCents > 0 ? `loses ${formatCents(lossCents)}` : 'no rent asked'}
          </span>
        ) : rentCents === null ? (
          <span className="pm-muted">none</span>
        ) : (
          <>
            <span className="pm-only-phone">rent </span>
            <Money cents={rentCents} />
          </>
        )}
      </td>
      <td className="n pm-hide-phone">
        <Deposit row={row} />
      </td>
      <td className={`n bal${empty ? ' pm-hide-phone' : ''}`}>
        {empty ? (
          <Money cents={0} />
        ) : (
          <span className={pastDueCents > 0 ? 'is-past' : undefined}>
            <Balance cents={row.balanceCents} pastDue={pastDueCents > 0} />
          </span>
        )}
        {pastDueCents > 0 ? (
          <span className="sub">past due {daysPastDue === 1 ? '1 day' : `${daysPastDue} days`}</span>
        ) : null}
      </td>
    </tr>
  )
}
