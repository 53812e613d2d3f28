import type { Content } from 'pdfmake'

import type { AccountEntry } from '@plugins/ledger/index'

import type { Day } from '@/domain/calendar/day'
import { longDay, shortDay } from '@/domain/calendar/formatDay'
import { ledgerLineTitle } from '@/domain/ledger/ledgerLineTitle'
import { countsAsPaid, type LedgerRow } from '@/domain/ledger/runningBalance'
import { balanceAsAnswer, balanceInWords, formatCents, formatDollars } from '@/domain/money/formatMoney'
import { ledgerTable, type LetterCell, type LetterColumn } from '@/lib/pdf/ledgerTable'
import type { Letter } from '@/lib/pdf/letters'

import type { AccountStatement } from '../operations/accountStatements'
import { rangeInWords } from '@/domain/calendar/rangeInWords'

const MONEY_WIDTH = 74

const ENTRY_COLUMNS: readonly LetterColumn[] = [
  { head: 'Day', width: 62 },
  { head: 'Entry', width: '*' },
  { head: 'Charged', width: MONEY_WIDTH - 10, money: true },
  { head: 'Paid', width: MONEY_WIDTH - 10, money: true },
  { head: 'Balance', width: MONEY_WIDTH + 18, money: true },
]

const OPEN_COLUMNS: readonly LetterColumn[] = [
  { head: 'Charge', width: '*' },
  { head: 'Due', width: 130 },
  { head: 'Still open', width: MONEY_WIDTH, money: true },
]

/** A minus as printers have it: the hyphen of `formatCents` is too short beside figures. */
const taken = (cents: number): string => `−${formatCents(cents)}`

/**
 * What stands under an entry: the receipt and who paid, or a due date that is not its day. What the office noted for
 * itself on a payment, a refund or a return is not the tenant's to read.
 */
const noteOf = (entry: AccountEntry, to: Day): string | undefined => {
  if (entry.dueDate !== null && entry.dueDate !== entry.date) return `due ${shortDay(entry.dueDate, to)}`
  const returned =
    entry.reversedOn !== null && entry.reversedOn <= to ? `returned ${shortDay(entry.reversedOn, to)}` : null
  return [entry.receiptNumber, entry.payer, returned].filter(Boolean).join(' · ') || undefined
}

const entryRow = ({ entry, balanceCents }: LedgerRow<AccountEntry>, to: Day): LetterCell[] => {
  const note = noteOf(entry, to)
  const amount = formatCents(entry.cents)
  const isPaid = countsAsPaid(entry.kind)
  const isReturn = entry.kind === 'reversal'
  return [
    shortDay(entry.date, to),
    { text: ledgerLineTitle(entry), ...(note ? { note } : {}) },
    isPaid || isReturn ? '' : amount,
    isReturn ? taken(entry.cents) : isPaid ? amount : '',
    balanceInWords(balanceCents),
  ]
}

/** A sum of the range: nothing is a dash. */
const sum = (cents: number): string => {
  if (cents === 0) return '–'
  return cents < 0 ? taken(-cents) : formatCents(cents)
}

const entriesTable = ({ statement }: AccountStatement): Content => {
  const { from, to, openingCents, lines, chargedCents, paidCents, closingCents } = statement
  const before: LetterCell[] = [
    shortDay(from, to),
    'Balance before this day',
    '',
    '',
    balanceInWords(openingCents),
  ]
  return ledgerTable(
    ENTRY_COLUMNS,
    [before, ...lines.map((line) => entryRow(line, to))],
    [['', `Through ${longDay(to)}`, sum(chargedCents), sum(paidCents), balanceInWords(closingCents)]],
  )
}

const pastDue = ({ pastDueCents, closingCents }: AccountStatement['statement']): string[] => {
  if (pastDueCents === 0) return []
  return [
    pastDueCents === -closingCents ? 'All of it past due' : `${formatDollars(pastDueCents)} of it past due`,
  ]
}

/** Who it is for, as on an envelope, and the answer beside it. */
const addressAndAnswer = ({ facts, place, statement }: AccountStatement): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        ...facts.tenants.map(({ name }) => ({ text: name, bold: true })),
        ...[place.street, place.unitNumber ? `Unit ${place.unitNumber}` : null, place.cityLine].flatMap(
          (text) => (text ? [{ text }] : []),
        ),
      ],
    },
    {
      width: 'auto',
      alignment: 'right',
      stack: [
        { text: `Balance on ${longDay(statement.to)}`, style: 'quiet' },
        { text: balanceAsAnswer(statement.closingCents), style: 'answer' },
        ...pastDue(statement).map((text) => ({ text })),
      ],
    },
  ],
  columnGap: 24,
  margin: [0, 0, 0, 22],
})

const openCharges = ({ statement }: AccountStatement): Content[] => {
  const { open, to, unappliedCents } = statement
  const heading = (text: string): Content => ({ text, style: 'heading' })
  if (unappliedCents > 0)
    return [
      heading('Prepaid'),
      { text: `${formatDollars(unappliedCents)} is paid ahead and settles the next charge.` },
    ]
  if (open.length === 0) return [heading('Nothing is open'), { text: 'Every charge so far is paid.' }]
  const openCents = open.reduce((sum, line) => sum + line.openCents, 0)
  return [
    heading(`Still open on ${longDay(to)}`),
    ledgerTable(
      OPEN_COLUMNS,
      open.map(({ entry, openCents: left, isPastDue }) => [
        ledgerLineTitle(entry),
        `${shortDay(entry.dueDate ?? entry.date, to)}${isPastDue ? ', past due' : ''}`,
        formatCents(left),
      ]),
      [['In all', '', formatCents(openCents)]],
    ),
    { text: 'Payments settle the oldest due date first.', style: 'quiet', margin: [0, 6, 0, 0] },
  ]
}

const deposit = ({ facts }: AccountStatement): Content[] =>
  facts.depositHeldCents === 0
    ? []
    : [
        { text: 'Security deposit', style: 'heading' },
        {
          text: `${formatDollars(facts.depositHeldCents)} is held. It is kept apart from this balance and pays no rent.`,
        },
      ]

/** One account's statement, as a letter to its tenants. */
export const statementLetter = (made: AccountStatement): Letter => {
  const range = rangeInWords(made.statement)
  const place = made.facts.unit?.label ?? made.facts.name ?? `Account ${made.account}`
  return {
    title: 'Statement',
    subtitle: range,
    reference: `Statement of ${place}, ${range}`,
    content: [addressAndAnswer(made), entriesTable(made), ...openCharges(made), ...deposit(made)],
  }
}
