import { DomainError } from '../../errors'
import { formatDollars } from '../../money/formatMoney'
import type { BankLine } from './bankLine'
import type { Becomes } from './becomes'
import { fitsSign } from './fitsSign'
import type { KnownAccount, KnownMoney, PostedLine } from './knownBooks'
import { refKey } from './recordedMoney'

export type ChoiceBooks = {
  readonly accounts: ReadonlyMap<number, KnownAccount>
  /** By `refKey`. Records outside the file's days are not in it. */
  readonly money: ReadonlyMap<string, KnownMoney>
  /** Of a bank's file, by row. */
  readonly lines?: ReadonlyMap<number, BankLine>
  /** Of a bank's file: the lines of earlier files that are none of its own, by the keys of their records. */
  readonly posted?: ReadonlyMap<string, readonly PostedLine[]>
  /** Keys of records that other rows' choices use. */
  readonly answered: Set<string>
}

/**
 * Refuses a person's choice that cannot be posted for this line, and notes the records it uses: each can answer for
 * one line.
 * @throws DomainError `BAD_AMOUNT` for the wrong direction or a part that is no amount; `SPLIT_NOT_WHOLE` where the
 *   parts or records are not the line; `UNKNOWN_ACCOUNT`; `UNKNOWN_RECORD` for what the books do not have;
 *   `ALREADY_REVERSED`; `ALREADY_POSTED` for a record used twice, or that the bank has shown with another line
 * @see docs/domain.md rules 25 and 28
 */
export function checkChoice(line: BankLine, becomes: Becomes, books: ChoiceBooks): void {
  const row = `Row ${line.row}`
  const details = { row: line.row, cents: line.cents }
  if (!fitsSign(becomes, line.cents)) {
    const went = line.cents > 0 ? 'came in' : 'went out'
    throw new DomainError('BAD_AMOUNT', `${row}: this money ${went}. Choose something that fits.`, details)
  }
  switch (becomes.kind) {
    case 'payment':
      for (const { account, tenant, cents } of becomes.parts) {
        if (!Number.isSafeInteger(cents) || cents <= 0) {
          throw new DomainError('BAD_AMOUNT', `${row}: give each part an amount above zero.`, details)
        }
        const known = books.accounts.get(account)
        if (!known) {
          throw new DomainError(
            'UNKNOWN_ACCOUNT',
            `${row}: there is no such account. Choose another.`,
            details,
          )
        }
        if (tenant !== null && !known.tenants.some(({ id }) => id === tenant)) {
          throw new DomainError(
            'UNKNOWN_RECORD',
            `${row}: the account has no such tenant. Choose another.`,
            details,
          )
        }
      }
      return checkSum(line, becomes.parts, 'parts')
    case 'recorded':
      return checkRecords(line, becomes, books)
    case 'returned': {
      const key = refKey({ kind: 'payment', id: becomes.payment })
      const payment = books.money.get(key)
      if (!payment) {
        throw new DomainError(
          'UNKNOWN_RECORD',
          `${row}: there is no such payment in the weeks before. Choose another.`,
          details,
        )
      }
      if (payment.reversed) {
        throw new DomainError('ALREADY_REVERSED', `${row}: this payment was returned before.`, details)
      }
      // All parts of a check come back with it.
      const whole = payment.check
        ? [...books.money.values()].filter(({ check }) => check === payment.check)
        : [payment]
      checkSum({ ...line, cents: -line.cents }, whole, 'payments')
      return answerOnce(line, becomes, books)
    }
    case 'returnedLine': {
      const paid = books.lines?.get(becomes.row)
      if (!paid) {
        throw new DomainError(
          'UNKNOWN_RECORD',
          `${row}: this file has no row ${becomes.row}. Choose another.`,
          details,
        )
      }
      checkSum({ ...line, cents: -line.cents }, [paid], 'payments')
      return answerOnce(line, becomes, books)
    }
    case 'expense':
    case 'otherIncome':
    case 'notOurs':
    case 'asWritten':
      return
  }
}

function checkRecords(
  line: BankLine,
  becomes: Extract<Becomes, { kind: 'recorded' }>,
  books: ChoiceBooks,
): void {
  const { records } = becomes
  const known = records.flatMap((ref) => books.money.get(refKey(ref)) ?? [])
  const unknown = records.find((ref) => !books.money.has(refKey(ref)) && !books.posted?.has(refKey(ref)))
  if (unknown) {
    throw new DomainError(
      'UNKNOWN_RECORD',
      `Row ${line.row}: what it is linked to is not in the books around its day. Choose another.`,
      { row: line.row },
    )
  }
  const isSameLine = ({ day, cents }: PostedLine) => day === line.day && cents === line.cents
  const { posted } = books
  if (posted && known.some((one) => one.seen && !posted.get(refKey(one))?.some(isSameLine)))
    throw taken(line, 'another line of the bank')
  // A line put aside in another format has no records.
  if (known.length > 0 && known.length === records.length) checkSum(line, known, 'records')
  answerOnce(line, becomes, books)
}

/** Keys of what a choice stands for, which no other row's can. */
export function answeredBy(becomes: Becomes): string[] {
  switch (becomes.kind) {
    case 'recorded':
      return becomes.records.map(refKey)
    case 'returned':
      return [`returned:${refKey({ kind: 'payment', id: becomes.payment })}`]
    case 'returnedLine':
      return [`returned:row ${becomes.row}`]
    default:
      return []
  }
}

function answerOnce(line: BankLine, becomes: Becomes, { answered }: ChoiceBooks): void {
  for (const key of answeredBy(becomes)) {
    if (answered.has(key)) throw taken(line, 'another row')
    answered.add(key)
  }
}

const taken = ({ row }: BankLine, by: string) =>
  new DomainError('ALREADY_POSTED', `Row ${row}: ${by} stands for this record. Choose another.`, { row })

function checkSum(line: BankLine, parts: readonly { readonly cents: number }[], what: string): void {
  const leftCents = line.cents - parts.reduce((cents, part) => cents + part.cents, 0)
  if (leftCents === 0) return
  const words =
    leftCents > 0
      ? `${formatDollars(leftCents)} is left to split`
      : `the ${what} are ${formatDollars(-leftCents)} more than the line`
  throw new DomainError(
    'SPLIT_NOT_WHOLE',
    `Row ${line.row}: ${words}. Make the ${what} sum to ${formatDollars(line.cents)}.`,
    { row: line.row, leftCents },
  )
}
