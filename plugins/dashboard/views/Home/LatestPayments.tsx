import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { EmptyState } from '@/ui/EmptyState'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { LatestPayment } from '../../queries/latestPayments'

type Props = { payments: readonly LatestPayment[]; today: Day }

const captionOf = ({ receivedOn, method, receiptNumber }: LatestPayment, today: Day): string =>
  [shortDay(receivedOn, today), PAYMENT_METHOD_LABELS[method], receiptNumber].filter(Boolean).join(' · ')

/** What came in last. */
export const LatestPayments = ({ payments, today }: Props) => (
  <Section
    title="Latest payments"
    aside={
      <PageLink className="pm-link" href="/admin/collections/payments">
        All payments
      </PageLink>
    }
  >
    {payments.length === 0 ? (
      <EmptyState title="No payment yet">Payments stand here as they come in.</EmptyState>
    ) : (
      <ul className="pm-todo">
        {payments.map((payment) => (
          <li key={payment.id}>
            <PageLink href={`/admin/collections/payments/${payment.id}`}>{payment.payer}</PageLink>
            <Money cents={payment.amountCents} />
            <span className="pm-caption">{captionOf(payment, today)}</span>
          </li>
        ))}
      </ul>
    )}
  </Section>
)
