'use client'

import type { ContactStanding } from '@plugins/contacts/index'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { BUCKETS } from '@/domain/ledger/buckets'
import { listInWords } from '@/domain/listInWords'
import { formatCents } from '@/domain/money/formatMoney'
import { ReminderTick } from '@/ui/reminders/ReminderTick'
import { AgeingBar } from '@/ui/AgeingBar'
import { Money } from '@/ui/Money'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { RentBalanceRow } from '../queries/types'

import { ContactWord } from './ContactWord.client'
import { FoldingRow } from './FoldingRow.client'

type Props = {
  row: RentBalanceRow
  asOf: Day
  today: Day
  lastPaymentCents: number | null
  contact: ContactStanding | undefined
  /** What the account that owes most on this page owes: the bars of a phone compare with it. */
  largestCents: number
}

/**
 * One account: who and where, how old, how much. It reaches the browser as figures and is put into words there: as cells
 * made on the server fifty of them were a third of the page.
 */
export const AccountRow = ({ row, asOf, today, lastPaymentCents, contact, largestCents }: Props) => {
  const { account, buckets, pastDueCents, lastPaymentDate } = row
  const owesCents = pastDueCents + buckets.current
  const names = row.tenants.map(({ name }) => name)
  const name = names.length === 0 ? 'Nobody named' : listInWords(names)
  const href = `/admin/accounts/${account}${asOf === today ? '' : `?asOf=${asOf}`}`
  const className = pastDueCents > 0 ? 'is-owing is-past' : owesCents > 0 ? 'is-owing' : undefined
  return (
    <FoldingRow
      account={account}
      asOf={asOf}
      today={today}
      name={name}
      href={href}
      className={className}
      tenants={row.tenants}
      pastDueCents={pastDueCents}
    >
      <td className="tick pm-hide-phone">
        {pastDueCents > 0 && asOf === today ? <ReminderTick account={account} name={name} /> : null}
      </td>
      <th scope="row" className="who">
        <PageLink className="name" href={href}>
          {name}
        </PageLink>
        <span className="sub">
          {row.property?.name} {row.unit?.number}
          <Standing row={row} />
        </span>
      </th>
      <td className="since">
        <Age row={row} />
        {contact ? <ContactWord contact={contact} today={today} /> : null}
      </td>
      {BUCKETS.map((bucket) => (
        <MoneyCell key={bucket} className="pm-hide-phone" cents={buckets[bucket]} />
      ))}
      <MoneyCell className="past pm-hide-phone" cents={pastDueCents} />
      <td className={`n owes${owesCents === 0 && row.balanceCents === 0 ? ' pm-hide-phone' : ''}`}>
        {row.balanceCents > 0 ? `prepaid ${formatCents(row.balanceCents)}` : <Money cents={owesCents} />}
      </td>
      <td className="n pm-hide-phone">
        {lastPaymentDate === null ? <span className="pm-muted">none</span> : shortDay(lastPaymentDate, today)}
        {lastPaymentCents === null ? null : <span className="sub">{formatCents(lastPaymentCents)}</span>}
      </td>
      {owesCents > 0 ? (
        <td className="bar pm-only-phone">
          <AgeingBar buckets={buckets} size="small" scale={owesCents / largestCents} />
        </td>
      ) : null}
    </FoldingRow>
  )
}

const Standing = ({ row: { tenancy, rentCents } }: { row: RentBalanceRow }) => {
  if (tenancy === 'former') return ' · former tenant'
  if (tenancy === 'future') return ' · future tenant'
  return rentCents === null ? null : <span className="pm-not-phone"> · rent {formatCents(rentCents)}</span>
}

const Age = ({ row: { daysPastDue, pastDueCents, buckets, balanceCents } }: { row: RentBalanceRow }) => {
  if (pastDueCents > 0)
    return (
      <StatusPill tone={daysPastDue > 30 ? 'bad' : 'look'} more="past due">
        {daysPastDue === 1 ? '1 day' : `${daysPastDue} days`}
      </StatusPill>
    )
  if (buckets.current > 0) return <span className="pm-muted">Not past due</span>
  return <span className="pm-muted">{balanceCents > 0 ? 'Prepaid' : 'Paid up'}</span>
}
