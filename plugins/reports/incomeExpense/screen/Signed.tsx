import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import { Money } from '@/ui/Money'

/** An amount that may be below nothing, with a minus as printers have it. */
export const Signed = ({ cents, dollars = false }: { cents: number; dollars?: boolean }) =>
  cents < 0 ? (
    <span className="pm-money">−{dollars ? formatDollars(-cents) : formatCents(-cents)}</span>
  ) : (
    <Money cents={cents} dollars={dollars} />
  )
