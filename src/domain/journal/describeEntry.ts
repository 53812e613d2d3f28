import { EXPENSE_TYPE_LABELS, OTHER_INCOME_LABELS } from '../expenses/incomeTerms'
import { DEPOSIT_MOVEMENT_LABELS } from '../ledger/entryTypes'
import type { JournalEntry } from './journalEntry'
import { descriptionWords } from './plainWords'

/** What stands beside an entry's day: `Payment, R1043, half of March`; `Rumpke Waste | Expense, March` with a payee. */
export function describeEntry(entry: JournalEntry): string {
  const words = present([labelOf(entry), entry.reference, entry.text]).join(', ')
  const party = 'party' in entry ? present([entry.party]) : []
  return [...party, words].join(' | ')
}

/** Charges and credits say for themselves what they are. */
function labelOf(entry: JournalEntry): string | null {
  switch (entry.kind) {
    case 'charge':
    case 'credit':
      return null
    case 'payment':
      return entry.type === 'deposit' ? 'Deposit paid' : 'Payment'
    case 'reversal':
      return entry.type === 'deposit' ? 'Deposit payment returned' : 'Payment returned'
    case 'refund':
      return 'Refund'
    case 'depositMovement':
      return `Deposit ${DEPOSIT_MOVEMENT_LABELS[entry.type].toLowerCase()}`
    case 'expense':
      return EXPENSE_TYPE_LABELS[entry.type]
    case 'otherIncome':
      return OTHER_INCOME_LABELS[entry.type]
  }
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.map((text) => descriptionWords(text ?? '')).filter((text) => text !== '')
}
