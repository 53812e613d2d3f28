'use client'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { Slip, SlipPayment } from '../queries/types'

const howMany = (payments: number): string =>
  payments === 1 ? '1 payment' : `${payments.toLocaleString('en-US')} payments`

/** What the bank says of the whole, where it says anything. */
const bankSays = ({ bankLine, totalCents, paymentCount }: Slip): string => {
  if (!bankLine) return howMany(paymentCount)
  const rest = bankLine.cents - totalCents
  const beside =
    rest === 0 ? '' : `, ${formatDollars(Math.abs(rest))} ${rest > 0 ? 'of it other money' : 'less'}`
  return `${howMany(paymentCount)} · ${bankLine.text}: ${formatCents(bankLine.cents)}${beside}`
}

const Payment = ({ payment }: { payment: SlipPayment }) => (
  <tr>
    <td className="payment">
      <PageLink href={`/admin/accounts/${payment.account}`}>{payment.tenants || 'Account'}</PageLink>
      <span className="sub">{payment.unit}</span>
    </td>
    <td className="how">
      {PAYMENT_TYPE_LABELS[payment.type]} · {PAYMENT_METHOD_LABELS[payment.method]}
      {payment.receipt ? ` · ${payment.receipt}` : ''}{' '}
      {payment.returned ? <StatusPill tone="outline">returned</StatusPill> : null}
    </td>
    <MoneyCell cents={payment.amountCents} />
  </tr>
)

/**
 * One slip and its payments. It reaches the browser as figures, and is put into words there: a page of slips has thousands
 * of cells.
 */
export const SlipRows = ({ slip, today }: { slip: Slip; today: Day }) => (
  <tbody>
    <tr className="slip">
      <th scope="rowgroup" className="payment">
        {shortDay(slip.day, today)} ·{' '}
        {slip.bankAccount ? slip.bankAccount.name : <StatusPill tone="look">not at the bank yet</StatusPill>}
      </th>
      <td className="how">{bankSays(slip)}</td>
      <MoneyCell cents={slip.totalCents} />
    </tr>
    {slip.payments.map((payment) => (
      <Payment key={payment.id} payment={payment} />
    ))}
    {slip.paymentCount > slip.payments.length ? (
      <tr>
        <td colSpan={3} className="pm-muted">
          and {howMany(slip.paymentCount - slip.payments.length)} more: a download has all of them
        </td>
      </tr>
    ) : null}
  </tbody>
)
