import { balanceInWords } from '@/domain/money/formatMoney'

type BalanceProps = {
  /** paid − owed: negative means that the tenant owes. */
  cents: number
  /** Whether part of it is past due: only then it is red. */
  pastDue?: boolean
}

/** A balance in words: 'owes 435.00', 'prepaid 50.00', 'Paid up'; never a bare minus. */
export const Balance = ({ cents, pastDue = false }: BalanceProps) => {
  const tone = cents === 0 ? 'pm-muted' : cents < 0 && pastDue ? 'pm-bad' : ''
  return <span className={`pm-money ${tone}`.trim()}>{balanceInWords(cents)}</span>
}
