import type { Content } from 'pdfmake'

import { longPeriod } from '@/domain/calendar/formatDay'
import type { IncomeFigures } from '@/domain/income/incomeFigures'
import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import { ledgerTable, type LetterCell, type LetterColumn } from '@/lib/pdf/ledgerTable'
import type { Letter } from '@/lib/pdf/letters'

import type { IncomeOfOwner } from '../incomeExpense/queries/types'
import { rangeInWords } from '@/domain/calendar/rangeInWords'
import type { OwnerStatement } from './ownerStatement'

const MONEY_WIDTH = 62

const columns = (first: string): readonly LetterColumn[] => [
  { head: first, width: '*' },
  ...['Received', 'Withheld', 'Other income', 'Expenses', 'Net'].map((head) => ({
    head,
    width: MONEY_WIDTH,
    money: true,
  })),
]

/** Nothing is a dash, a minus as printers have it. */
const money = (cents: number): string => {
  if (cents === 0) return '–'
  return cents < 0 ? `−${formatCents(-cents)}` : formatCents(cents)
}

/** Received less what was returned or given back; expenses as they are taken off. */
const cells = (figures: IncomeFigures): LetterCell[] => [
  money(figures.receivedCents - figures.returnedCents - figures.refundedCents),
  money(figures.withheldCents),
  money(figures.otherIncomeCents),
  money(figures.expensesCents),
  money(figures.netCents),
]

const heading = (text: string): Content => ({ text, style: 'heading' })

const answerOf = (part: IncomeOfOwner | undefined): string => {
  const netCents = part ? part.totals.netCents : 0
  return netCents < 0 ? `−${formatDollars(-netCents)}` : formatDollars(netCents)
}

const head = ({ owner, part }: OwnerStatement): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        { text: owner.name, bold: true },
        ...(owner.address ?? '')
          .split(/\r?\n/)
          .flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim() }])),
      ],
    },
    {
      width: 'auto',
      alignment: 'right',
      stack: [
        { text: 'Your part of the net', style: 'quiet' },
        { text: answerOf(part), style: 'answer' },
      ],
    },
  ],
  columnGap: 24,
  margin: [0, 0, 0, 22],
})

const tables = ({ whole, part }: OwnerStatement): Content[] => {
  if (!part)
    return [
      heading('Nothing in these days'),
      { text: 'No money of these days is of a property you have a share of.' },
    ]
  return [
    heading('Your part, by property'),
    ledgerTable(
      columns('Property'),
      part.properties.map(({ name, totals }) => [name, ...cells(totals)]),
      [['Your part in all', ...cells(part.totals)]],
    ),
    heading('Your part, by month'),
    ledgerTable(
      columns('Month'),
      part.months.map(({ period, ...figures }) => [longPeriod(period), ...cells(figures)]),
      [['Your part in all', ...cells(part.totals)]],
    ),
    heading('The properties as a whole'),
    ledgerTable(
      columns('Property'),
      whole.map(({ name, totals }) => [name, ...cells(totals)]),
    ),
    {
      text:
        'Cash basis: rent counts on the day it was received, less what was returned or given back; a deposit counts ' +
        'when it is withheld. Each month is split by the shares that held, to the cent.',
      style: 'quiet',
      margin: [0, 8, 0, 0],
    },
  ]
}

/** What an owner's shares came to over some days, as a letter to the owner. */
export const ownerLetter = (statement: OwnerStatement): Letter => {
  const range = rangeInWords(statement)
  return {
    title: 'Owner statement',
    subtitle: range,
    reference: `Owner statement of ${statement.owner.name}, ${range}`,
    content: [head(statement), ...tables(statement)],
  }
}
