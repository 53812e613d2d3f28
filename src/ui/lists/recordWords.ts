import type { CollectionSlug } from 'payload'

/** What a record is called: one in the middle of a sentence ('Add tenant'), many as a title ('Tenants'). */
export type RecordWords = { singular: string; plural: string }

/** The words of every list. A collection without an entry keeps Payload's own. */
export const RECORD_WORDS: Partial<Record<CollectionSlug, RecordWords>> = {
  properties: { singular: 'property', plural: 'Properties' },
  units: { singular: 'unit', plural: 'Units' },
  tenants: { singular: 'tenant', plural: 'Tenants' },
  leases: { singular: 'lease', plural: 'Leases' },
  owners: { singular: 'owner', plural: 'Owners' },
  accounts: { singular: 'account', plural: 'Accounts' },
  payments: { singular: 'payment', plural: 'Payments' },
  charges: { singular: 'charge', plural: 'Charges' },
  credits: { singular: 'credit', plural: 'Credits' },
  refunds: { singular: 'refund', plural: 'Refunds' },
  reversals: { singular: 'returned payment', plural: 'Returned payments' },
  'late-fees': { singular: 'late fee', plural: 'Late fees' },
  'move-outs': { singular: 'move-out', plural: 'Move-outs' },
  'posting-runs': { singular: 'posting run', plural: 'Posting runs' },
  'audit-trail': { singular: 'change', plural: 'Audit trail' },
  'file-checks': { singular: 'look at the files', plural: 'Looks at the files' },
  verifications: { singular: 'verification', plural: 'Verifications' },
  'deposit-movements': { singular: 'deposit entry', plural: 'Deposits' },
  expenses: { singular: 'expense', plural: 'Expenses' },
  'other-income': { singular: 'other income', plural: 'Other income' },
  'bank-accounts': { singular: 'bank account', plural: 'Bank accounts' },
  'import-batches': { singular: 'import', plural: 'Imports' },
  'expense-categories': { singular: 'expense category', plural: 'Expense categories' },
  tasks: { singular: 'task', plural: 'Tasks' },
  vendors: { singular: 'vendor', plural: 'Vendors' },
  'lease-templates': { singular: 'lease template', plural: 'Lease templates' },
  'lease-documents': { singular: 'lease document', plural: 'Lease documents' },
  'notice-batches': { singular: 'batch of notices', plural: 'Batches of notices' },
  notices: { singular: 'notice', plural: 'Notices' },
  'document-mails': { singular: 'document mail', plural: 'Documents sent' },
  signatures: { singular: 'signature', plural: 'Signatures' },
  documents: { singular: 'file', plural: 'Files' },
  contacts: { singular: 'contact', plural: 'Contact log' },
  reminders: { singular: 'reminder', plural: 'Reminders sent' },
  statements: { singular: 'statement', plural: 'Statements sent' },
  users: { singular: 'user', plural: 'Users' },
}
