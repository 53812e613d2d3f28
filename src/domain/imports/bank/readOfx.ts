import { isDay, type Day } from '../../calendar/day'
import { DomainError } from '../../errors'
import type { RowErrorCode } from '../parsed'
import type { RowError } from '../rowError'
import type { BankFile, BankLine } from './bankLine'
import { decimalSignOf, readMovedMoney } from './bankMoney'
import { bankText } from './bankText'
import { ofxTags } from './ofxTags'
import { MAX_ROWS } from './usableTable'

export type OfxFile = BankFile & {
  /** The last four digits of the account's number; null when the file names none. */
  readonly account: string | null
  readonly currency: string | null
}

type Transaction = ReadonlyMap<string, string>
type Statement = {
  readonly transactions: readonly Transaction[]
  accounts: ReadonlySet<string>
  currency: string | null
}

/** Where banks cut a text in two: what is left of it begins the memo, without a blank. */
const NAME_LENGTH = 32

/**
 * Reads OFX and QFX, versions 1 (SGML) and 2 (XML). A line's day is the day as written, whatever time zone stands
 * behind it: that is the day on the bank's statement.
 * @param text decoded by `decodeText`, which reads both UTF-8 and the cp1252 that OFX 1 names in its header
 * @throws DomainError `UNREADABLE_FILE` for what is no OFX or was cut off, `OTHER_CURRENCY`, `SEVERAL_ACCOUNTS`,
 *   `EMPTY_FILE`, `TOO_LARGE`
 * @see docs/domain.md rules 25 and 26
 */
export function readOfx(file: string, text: string): OfxFile {
  const { transactions, accounts, currency } = statementIn(text)
  if (currency !== null && currency.toUpperCase() !== 'USD') {
    throw new DomainError(
      'OTHER_CURRENCY',
      `The account is in ${currency}, not in US dollars. Choose another file.`,
    )
  }
  if (accounts.size > 1) {
    const names = [...accounts].map((number) => `…${number.slice(-4)}`).join(', ')
    throw new DomainError(
      'SEVERAL_ACCOUNTS',
      `The file has the transactions of ${accounts.size} accounts (${names}). Download each account by itself.`,
    )
  }
  if (transactions.length === 0) {
    throw new DomainError('EMPTY_FILE', 'The file has no transactions. Choose other dates at the bank.')
  }
  const decimal = decimalSignOf(transactions.map((transaction) => transaction.get('TRNAMT') ?? ''))
  const lines: BankLine[] = []
  const errors: RowError[] = []
  const skipped: { row: number; why: string }[] = []

  transactions.forEach((transaction, at) => {
    const row = at + 1
    const refuse = (column: string, value: string | null, code: RowErrorCode, message: string) => {
      errors.push({ file, row, column, value, code, message })
    }
    const posted = transaction.get('DTPOSTED')?.trim() ?? ''
    const day = dayIn(posted)
    const written = transaction.get('TRNAMT')?.trim() ?? ''
    const money = readMovedMoney(written, decimal)
    const other = transaction.get('CURSYM')?.trim().toUpperCase() ?? 'USD'
    if (posted === '')
      refuse('DTPOSTED', null, 'MISSING_VALUE', 'The transaction has no day. Download the file again.')
    else if (!day) refuse('DTPOSTED', posted, 'BAD_DATE', `'${posted}' is not a day. Enter this one by hand.`)
    if (written === '')
      refuse('TRNAMT', null, 'MISSING_VALUE', 'The transaction has no amount. Download the file again.')
    else if (!money.ok) refuse('TRNAMT', written, money.code, money.message)
    if (other !== 'USD') refuse('CURSYM', other, 'BAD_AMOUNT', `The amount is in ${other}. Enter it by hand.`)
    if (!day || !money.ok || other !== 'USD') return
    if (money.value === 0) {
      skipped.push({ row, why: 'Its amount is zero.' })
      return
    }
    const text = textOf(transaction.get('NAME') ?? '', transaction.get('MEMO') ?? '')
    const bankId = transaction.get('FITID')?.trim() || null
    lines.push({ row, day, text, cents: money.value, balanceCents: null, bankId })
  })
  const [number] = accounts
  return { lines, errors, gaps: [], skipped, account: number?.slice(-4) ?? null, currency }
}

function statementIn(text: string): Statement {
  const transactions: Transaction[] = []
  const accounts = new Set<string>()
  let currency: string | null = null
  let current: Map<string, string> | null = null
  let inOriginal = false
  let inSender = false
  let opened = false
  let closed = false
  for (const { name, closes, value } of ofxTags(text)) {
    if (name === 'OFX') {
      if (closes) closed = true
      else opened = true
    }
    if (name === 'STMTTRN') {
      // Begun within another one, or ended without a beginning.
      if (closes !== (current !== null)) throw broken()
      if (current) transactions.push(current)
      current = closes ? null : new Map()
      if (transactions.length > MAX_ROWS) {
        throw new DomainError(
          'TOO_LARGE',
          'The file has more than 200,000 transactions. Download fewer months at a time.',
        )
      }
    } else if (current) {
      // What the amount was before the bank changed it into the account's currency.
      if (name === 'ORIGCURRENCY') inOriginal = !closes
      else if (!closes && !inOriginal && !current.has(name)) current.set(name, value)
    } else {
      if (name === 'BANKACCTFROM' || name === 'CCACCTFROM') inSender = !closes
      if (name === 'ACCTID' && inSender && !closes && value.trim() !== '') accounts.add(value.trim())
      if (name === 'CURDEF' && !closes) currency = value.trim() || null
    }
  }
  if (!opened) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'This is not an OFX file. Download the transactions from the bank again.',
    )
  }
  if (!closed || current) throw broken()
  return { transactions, accounts, currency }
}

function broken(): DomainError {
  return new DomainError(
    'UNREADABLE_FILE',
    'The OFX file is broken or was cut off on its way. Download it from the bank again.',
  )
}

/** `20260101120000[-5:EST]`: the day as written. */
function dayIn(posted: string): Day | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:\d{0,6}(?:\.\d+)?(?:\[.*\]?)?)$/.exec(posted)
  const day = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : ''
  return isDay(day) ? day : null
}

function textOf(name: string, memo: string): string {
  const [payee, note] = [bankText(name), bankText(memo)]
  if (note === '' || note === payee) return payee
  if (payee === '' || note.startsWith(payee)) return note
  return bankText([...name].length === NAME_LENGTH ? `${name}${memo}` : `${name} ${memo}`)
}
