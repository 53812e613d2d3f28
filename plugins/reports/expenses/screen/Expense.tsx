import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import { Money } from '@/ui/Money'

/** What something cost; what came back beyond it carries a minus. Zero is a dash. */
export const Expense = ({ cents, dollars = false }: { cents: number; dollars?: boolean }) => {
  if (cents >= 0) return <Money cents={cents} dollars={dollars} />
  return <span className="pm-money">−{dollars ? formatDollars(-cents) : formatCents(-cents)}</span>
}
