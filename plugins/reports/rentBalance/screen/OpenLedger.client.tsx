'use client'

import { useEffect, useState } from 'react'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { PAYMENT_METHOD_LABELS, type PaymentMethod } from '@/domain/ledger/paymentTerms'
import { formatCents } from '@/domain/money/formatMoney'
import { Balance } from '@/ui/Balance'
import { Skeleton } from '@/ui/Skeleton'

/** What the account's ledger answers, as far as it is shown here. */
type LedgerEntry = {
  number: number
  kind: string
  date: Day
  cents: number
  description: string
  method: PaymentMethod | null
  receiptNumber: string | null
  voided: boolean
}
type LedgerRow = { entry: LedgerEntry; balanceCents: number }
type Answer = LedgerRow[] | 'loading' | 'failed'

type Props = {
  account: number
  asOf: Day
  today: Day
  name: string
  /** Told when it is there, or that it cannot be read. */
  onRead: () => void
}

/** The newest entries; the whole ledger is one click on. */
const SHOWN = 12

const read = async (account: number, asOf: Day, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch(`/api/accounts/${account}/ledger?asOf=${asOf}`, {
    credentials: 'include',
    signal,
  })
  if (!response.ok) return 'failed'
  return ((await response.json()) as { rows: LedgerRow[] }).rows.toReversed()
}

const isPaid = ({ kind }: LedgerEntry): boolean => kind === 'payment' || kind === 'credit'

const titleOf = ({ kind, method, description }: LedgerEntry): string =>
  kind === 'payment' && method ? `Payment, ${PAYMENT_METHOD_LABELS[method]}` : description

/** An account's ledger inside the report: newest first, with the balance after each entry. */
export const OpenLedger = ({ account, asOf, today, name, onRead }: Props) => {
  const [answer, setAnswer] = useState<Answer>('loading')
  useEffect(() => {
    const request = new AbortController()
    const show = (shown: Answer) => {
      if (request.signal.aborted) return
      setAnswer(shown)
      onRead()
    }
    read(account, asOf, request.signal).then(show, () => show('failed'))
    return () => request.abort()
  }, [account, asOf, onRead])

  if (answer === 'loading') return <Skeleton rows={4} />
  if (answer === 'failed')
    return (
      <p className="pm-bad" role="alert">
        The ledger could not be read. Try again, or open the account.
      </p>
    )
  const rest = answer.length - SHOWN
  return (
    <>
      <table className="pm-table pm-mini">
        <caption className="pm-sr-only">Account of {name}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Entry</th>
            <th scope="col" className="n">
              <span className="pm-not-phone">Charge</span>
              <span className="pm-only-phone">Amount</span>
            </th>
            <th scope="col" className="n pay">
              Payment
            </th>
            <th scope="col" className="n">
              Balance
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.length === 0 ? (
            <tr>
              <td colSpan={5} className="pm-muted">
                No entry yet
              </td>
            </tr>
          ) : null}
          {answer.slice(0, SHOWN).map(({ entry, balanceCents }) => (
            <tr key={entry.number}>
              <td className="pm-nowrap">{shortDay(entry.date, today)}</td>
              <td>
                {entry.voided ? <s>{titleOf(entry)}</s> : titleOf(entry)}{' '}
                {entry.receiptNumber ? <span className="pm-muted">{entry.receiptNumber}</span> : null}
                {entry.voided ? <span className="pm-muted"> void</span> : null}
              </td>
              <td className="n">{isPaid(entry) ? null : <Amount entry={entry} />}</td>
              <td className="n pay">{isPaid(entry) ? <Amount entry={entry} /> : null}</td>
              <td className="n">{balanceCents === 0 ? formatCents(0) : <Balance cents={balanceCents} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <p className="pm-mini__foot pm-muted">
          {rest} earlier {rest === 1 ? 'entry' : 'entries'} on the account’s own screen
        </p>
      ) : null}
    </>
  )
}

const Amount = ({ entry: { cents, voided } }: { entry: LedgerEntry }) =>
  voided ? <s>{formatCents(cents)}</s> : <>{formatCents(cents)}</>
