import type { EntrySlug } from '../../entrySlugs'

const PLACE = ['account', 'lease', 'tenant'] as const

/** One kind of entry behind `POST /api/ledger/<name>`: where it is kept, what is sent, and what is fixed. */
export type EntryDoor = {
  readonly collection: EntrySlug
  readonly fields: readonly string[]
  readonly fixed?: Readonly<Record<string, string>>
}

/** The addresses that write exactly one row. Payments, reversals, write-offs and opening balances have operations of their own. */
export const ENTRY_DOORS: Readonly<Record<string, EntryDoor>> = {
  charges: {
    collection: 'charges',
    fields: [...PLACE, 'type', 'description', 'amountCents', 'dueDate', 'period'],
  },
  credits: { collection: 'credits', fields: [...PLACE, 'type', 'description', 'amountCents', 'date'] },
  refunds: {
    collection: 'refunds',
    fields: [...PLACE, 'amountCents', 'date', 'method', 'reference', 'bankAccount', 'memo'],
  },
  'deposits/charge': {
    collection: 'deposit-movements',
    fields: [...PLACE, 'amountCents', 'date', 'memo'],
    fixed: { kind: 'charged' },
  },
  'deposits/bring-forward': {
    collection: 'deposit-movements',
    fields: [...PLACE, 'amountCents', 'date', 'bankAccount', 'memo'],
    fixed: { kind: 'broughtForward' },
  },
  'deposits/withhold': {
    collection: 'deposit-movements',
    fields: [...PLACE, 'amountCents', 'date', 'memo'],
    fixed: { kind: 'withheld' },
  },
  'deposits/refund': {
    collection: 'deposit-movements',
    fields: [...PLACE, 'amountCents', 'date', 'method', 'reference', 'bankAccount', 'memo'],
    fixed: { kind: 'refunded' },
  },
}
