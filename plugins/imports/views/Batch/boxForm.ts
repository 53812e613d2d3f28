import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'

/** What `POST /api/import-rules` takes: a bank's line whose text contains the words becomes this from now on. */
export type Rule = {
  contains: string
  direction: 'in' | 'out'
} & (
  | { outcome: 'expense'; payee: number | null; category: number; property: number }
  | { outcome: 'otherIncome'; incomeCategory: string; property: number }
  | { outcome: 'notOurs'; reason: string }
)

/** The words and the way of a rule; what it makes of a line is what is chosen beside it. */
export type RuleHead = Pick<Rule, 'contains' | 'direction'>

/** Makes the row what a person chose, and the rule that goes with it. */
export type Use = (becomes: Becomes, also?: { remember?: boolean; rule?: Rule | null }) => Promise<void>

/** What each form under a row is given. */
export type FormProps = {
  row: BatchRow
  /** The words a rule made from this row would look for. */
  words: string
  cents: number
  busy: boolean
  onUse: Use
  onClose: () => void
}
