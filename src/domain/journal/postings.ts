import { plainDollars } from '../money/formatMoney'
import type { JournalEntry, JournalNames } from './journalEntry'
import { accountWords } from './plainWords'

export type Posting = {
  readonly account: string
  /** Above 0 is a debit. */
  readonly cents: number
  readonly comment?: string
}

const OPENING = 'equity:opening'
/** Whoever pays what no bank account of the business paid. */
const OWNER = 'equity:owner'
const UNDEPOSITED = 'assets:undeposited'

/**
 * The two sides of an entry. An account's receivable is what it owes less what it has prepaid: −balance (rule 4).
 * - What is charged is earned when charged; what is granted takes back from `income:<type of the credit>`.
 * - Opening balances, and deposits brought without a bank account, stand against `equity:opening`.
 * - Tenants' money without a bank account comes into, and goes out of, `assets:undeposited`.
 * - An expense without a bank account was the owner's own money: `equity:owner`.
 * - A deposit that is only asked for moves nothing: one posting of nothing says so.
 * @returns postings that sum to 0
 * @see docs/domain.md rules 4, 8, 19, 22 and 23
 */
export function postings(entry: JournalEntry, names: JournalNames): readonly Posting[] {
  const { cents } = entry
  switch (entry.kind) {
    case 'charge':
      return move(cents, income(entry.type), receivable(entry))
    case 'credit':
      return move(cents, receivable(entry), income(entry.type))
    case 'payment':
      return move(cents, payer(entry), atBank(entry, names, UNDEPOSITED))
    case 'reversal':
      return move(cents, atBank(entry, names, UNDEPOSITED), payer(entry))
    case 'refund':
      return move(cents, atBank(entry, names, UNDEPOSITED), receivable(entry))
    case 'depositMovement':
      return depositPostings(entry, names)
    case 'otherIncome':
      return move(cents, income(entry.type), atBank(entry, names, UNDEPOSITED))
    case 'expense': {
      const category = named(names.categories, entry.categoryId)
      const [from, to] = [atBank(entry, names, OWNER), `expenses:${category}`]
      return entry.type === 'expense' ? move(cents, from, to) : move(cents, to, from)
    }
  }
}

type OfAccount = { readonly accountId: number }

function depositPostings(
  entry: Extract<JournalEntry, { kind: 'depositMovement' }>,
  names: JournalNames,
): readonly Posting[] {
  const { cents } = entry
  switch (entry.type) {
    case 'charged':
      return [{ account: deposits(entry), cents: 0, comment: `asked: ${plainDollars(cents)}` }]
    case 'broughtForward':
      return move(cents, deposits(entry), atBank(entry, names, OPENING))
    case 'withheld':
      return move(cents, receivable(entry), deposits(entry))
    case 'refunded':
      return move(cents, atBank(entry, names, UNDEPOSITED), deposits(entry))
  }
}

/** `to` is debited, `from` credited. */
function move(cents: number, from: string, to: string): readonly Posting[] {
  return [
    { account: to, cents },
    { account: from, cents: -cents },
  ]
}

function receivable({ accountId }: OfAccount): string {
  return `assets:receivable:${accountId}`
}

function deposits({ accountId }: OfAccount): string {
  return `liabilities:deposits:${accountId}`
}

/** What a payment is for: only a deposit never counts to the balance. */
function payer(entry: OfAccount & { readonly type: string }): string {
  return entry.type === 'deposit' ? deposits(entry) : receivable(entry)
}

function income(type: string): string {
  return type === 'openingBalance' ? OPENING : `income:${type}`
}

function atBank(
  { bankId }: { readonly bankId: number | null },
  names: JournalNames,
  without: string,
): string {
  return bankId === null ? without : `assets:bank:${named(names.banks, bankId)}`
}

function named(names: ReadonlyMap<number, string>, id: number): string {
  const name = names.get(id)
  // Relations are held by the database: an entry that counted into an account without a name would get lost.
  if (name === undefined) throw new Error(`The journal was not told the name of ${id}.`)
  return accountWords({ id, name })
}
