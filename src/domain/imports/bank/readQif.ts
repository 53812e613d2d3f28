import { DomainError } from '../../errors'
import type { RowErrorCode } from '../parsed'
import type { RowError } from '../rowError'
import { dateOrderOf, readBankDay } from './bankDay'
import type { BankFile, BankLine } from './bankLine'
import { decimalSignOf, readMovedMoney } from './bankMoney'
import { bankText } from './bankText'
import type { DateOrder } from './columnMapping'
import { MAX_CELL_LENGTH, MAX_ROWS } from './usableTable'

type QifRecord = { readonly fields: ReadonlyMap<string, string>; readonly ended: boolean }

/** Lists whose records are transactions of one account. */
const ACCOUNT_LISTS = /^!Type:\s*(?:Bank|Cash|CCard|Oth A|Oth L)\s*$/i

/**
 * Reads QIF, what Quicken and its heirs write. Parts of a split transaction are left out: its total is what moved.
 * @param dateOrder as a person has chosen it; null settles it by the file's own dates
 * @throws DomainError `DATE_ORDER_MISSING` when they could be read in two ways, `UNREADABLE_FILE` for other lists,
 *   `SEVERAL_ACCOUNTS`, `EMPTY_FILE`, `TOO_LARGE`
 * @see docs/domain.md rule 26
 */
export function readQif(file: string, text: string, dateOrder: DateOrder | null): BankFile {
  const records = recordsIn(text)
  const dates = records.map(({ fields }) => fields.get('D') ?? '')
  const decimal = decimalSignOf(records.map(({ fields }) => amountOf(fields) ?? ''))
  const settled = dateOrder ?? dateOrderOf(dates)
  if (settled === null) {
    throw new DomainError(
      'DATE_ORDER_MISSING',
      'The dates can be read in two ways. Choose whether the month, the day or the year stands first.',
    )
  }
  const lines: BankLine[] = []
  const errors: RowError[] = []
  const skipped: { row: number; why: string }[] = []

  records.forEach(({ fields, ended }, at) => {
    const row = at + 1
    const before = errors.length
    const refuse = (column: string, value: string | null, code: RowErrorCode, message: string) => {
      errors.push({ file, row, column, value, code, message })
    }
    const date = fields.get('D') ?? ''
    const amount = amountOf(fields) ?? ''
    const day = readBankDay(date.replace(/\s+/g, ' '), settled)
    const money = readMovedMoney(amount, decimal)
    const words = bankText(textOf(fields))
    if (!ended)
      refuse(
        '^',
        null,
        'MISSING_CELLS',
        'The transaction has no end (^): the file is cut off. Download it again.',
      )
    if (date === '')
      refuse('D', null, 'MISSING_VALUE', 'The transaction has no day. Download the file again.')
    else if (!day.ok) refuse('D', date, day.code, day.message)
    if (amount === '')
      refuse('T', null, 'MISSING_VALUE', 'The transaction has no amount. Download the file again.')
    else if (!money.ok) refuse('T', amount, money.code, money.message)
    if (words.length > MAX_CELL_LENGTH) {
      refuse(
        'P',
        `${words.slice(0, 80)}…`,
        'TOO_LONG',
        'The text is longer than 10,000 characters. Shorten it.',
      )
    }
    if (errors.length > before || !day.ok || !money.ok) return
    if (money.value === 0) skipped.push({ row, why: 'Its amount is zero.' })
    else
      lines.push({ row, day: day.value, text: words, cents: money.value, balanceCents: null, bankId: null })
  })
  return { lines, errors, gaps: [], skipped }
}

function recordsIn(text: string): QifRecord[] {
  const records: QifRecord[] = []
  const accounts = new Set<string>()
  let fields = new Map<string, string>()
  let ofAccount = false
  let inAccounts = false
  /** Named before its transactions, in a file of several. */
  let account = ''
  const keep = (ended: boolean) => {
    if (inAccounts) account = fields.get('N') ?? account
    if (!ofAccount || fields.size === 0) return
    records.push({ fields, ended })
    accounts.add(account)
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const written = line.trim()
    if (written === '') continue
    if (written.startsWith('!')) {
      ofAccount = ACCOUNT_LISTS.test(written)
      inAccounts = /^!Account\b/i.test(written)
      // Lists of accounts and categories come before the transactions; prices and shares are another business.
      if (/^!Type:\s*Invst/i.test(written)) {
        throw new DomainError(
          'UNREADABLE_FILE',
          'This QIF file is of an investment account. Choose a bank account.',
        )
      }
      fields = new Map()
    } else if (written === '^') {
      keep(true)
      fields = new Map()
    } else if (!fields.has(written.charAt(0))) {
      fields.set(written.charAt(0), written.slice(1).trim())
    }
    if (records.length > MAX_ROWS) {
      throw new DomainError(
        'TOO_LARGE',
        'The file has more than 200,000 transactions. Download fewer months at a time.',
      )
    }
  }
  keep(false)
  if (accounts.size > 1) {
    throw new DomainError(
      'SEVERAL_ACCOUNTS',
      `The file has the transactions of ${accounts.size} accounts (${[...accounts].join(', ')}). Export each account by itself.`,
    )
  }
  if (records.length > 0) return records
  throw new DomainError('EMPTY_FILE', 'The file has no transactions of a bank account. Choose another file.')
}

/** `U` repeats `T` for amounts that older programs could not hold. */
function amountOf(fields: ReadonlyMap<string, string>): string | undefined {
  return fields.get('T') ?? fields.get('U')
}

function textOf(fields: ReadonlyMap<string, string>): string {
  const [payee, memo] = [fields.get('P') ?? '', fields.get('M') ?? '']
  if (memo === '' || payee.includes(memo)) return payee
  return memo.startsWith(payee) ? memo : `${payee} ${memo}`
}
