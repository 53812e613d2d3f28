import type { Content } from 'pdfmake'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { PAYMENT_METHOD_LABELS, type PaymentMethod } from '@/domain/ledger/paymentTerms'
import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import type { MoveOut } from '@/domain/moveOut/moveOut'
import type { Letter } from '@/lib/pdf/letters'
import { ledgerTable } from '@/lib/pdf/ledgerTable'

import { deductionsTable } from './deductionsTable'

export type MoveOutLetter = {
  tenants: readonly string[]
  unitLabel: string
  /** Of the property, line by line. */
  unitAddress: readonly string[]
  /** As the mail needs it: 'Unit 2A'; none of a house that is one unit. */
  unitNumber?: string | undefined
  /** As it was typed, line by line; without it the letter goes to the unit. */
  forwardingAddress?: string | undefined
  tenancyStart: Day
  moveOutDay: Day
  settledOn: Day
  method: PaymentMethod
  reference?: string | undefined
  settled: MoveOut
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** The street with the unit, then the city: without it the letter lies in the hall. */
const unitLines = ({ unitAddress: [street, ...rest], unitNumber }: MoveOutLetter): string[] =>
  [[street, unitNumber ? `Unit ${unitNumber}` : ''].filter(Boolean).join(', '), ...rest].filter(Boolean)

const addressee = (letter: MoveOutLetter): Content => {
  const typed = linesOf(letter.forwardingAddress)
  return {
    stack: [...letter.tenants, ...(typed.length > 0 ? typed : unitLines(letter))].map((text) => ({ text })),
    margin: [0, 0, 0, 22],
  }
}

/** Held, less what was withheld, is what goes back; whatever else moved has a row of its own. */
const depositTable = ({ settled }: MoveOutLetter): Content => {
  const { heldCents, withholdCents, refundCents, stillHeldCents, refundPrepaidCents } = settled
  const rows: [string, string][] = [
    ['Security deposit held', formatCents(heldCents)],
    ['Withheld for what was owed', withholdCents === 0 ? '–' : `− ${formatCents(withholdCents)}`],
    ...(stillHeldCents > 0
      ? [['Still held for you', `− ${formatCents(stillHeldCents)}`] satisfies [string, string]]
      : []),
  ]
  const totals: [string, string][] = [
    ['Deposit given back', formatCents(refundCents)],
    ...(refundPrepaidCents > 0
      ? [['Prepaid money given back', formatCents(refundPrepaidCents)] satisfies [string, string]]
      : []),
  ]
  return ledgerTable(
    [
      { head: 'Your deposit', width: '*' },
      { head: 'Amount', width: 90, money: true },
    ],
    rows,
    totals,
  )
}

/** The one sentence somebody looks for. */
const answer = ({ settled, method, reference, settledOn }: MoveOutLetter): Content[] => {
  const backCents = settled.refundCents + settled.refundPrepaidCents
  const lines: Content[] = []
  if (backCents > 0) {
    const by = `${PAYMENT_METHOD_LABELS[method]}${reference ? ` ${reference}` : ''}`
    lines.push(
      { text: `${formatDollars(backCents)} goes back to you.`, style: 'answer' },
      { text: `Paid by ${by} on ${longDay(settledOn)}.`, style: 'quiet' },
    )
  }
  if (settled.stillPrepaidCents > 0) {
    lines.push({
      text: `${formatDollars(settled.stillPrepaidCents)} stays prepaid on your account.`,
      style: 'quiet',
    })
  }
  if (settled.stillOwedCents > 0) {
    lines.push(
      { text: `You still owe ${formatDollars(settled.stillOwedCents)}.`, style: 'answer' },
      { text: 'The deposit did not cover all that was owed. Please pay the rest.', style: 'quiet' },
    )
  }
  if (lines.length === 0) lines.push({ text: 'Nothing is owed on either side.', style: 'answer' })
  return [{ stack: lines, margin: [0, 22, 0, 0], unbreakable: true }]
}

/** The letter a tenant gets after moving out: what was owed, what the deposit paid, what goes back or is still owed. */
export const moveOutLetter = (given: MoveOutLetter): Letter => {
  const { unitLabel, unitAddress, tenancyStart, moveOutDay, settledOn, settled } = given
  return {
    title: 'Security deposit',
    subtitle: `settled on ${longDay(settledOn)}`,
    reference: `Security deposit, ${unitLabel}, ${longDay(moveOutDay)}`,
    content: [
      addressee(given),
      {
        text: `You lived in ${[unitLabel, ...unitAddress].join(', ')}, from ${longDay(tenancyStart)} to ${longDay(moveOutDay)}. This is what became of your security deposit.`,
        margin: [0, 0, 0, 18],
      },
      settled.deductions.length === 0
        ? { text: 'Nothing was owed when you moved out.' }
        : deductionsTable(settled.deductions),
      { text: '', margin: [0, 14, 0, 0] },
      depositTable(given),
      ...answer(given),
    ],
  }
}
