import type { Content } from 'pdfmake'

import { longDay } from '@/domain/calendar/formatDay'
import { formatCents } from '@/domain/money/formatMoney'
import type { Deduction } from '@/domain/moveOut/moveOutTerms'
import { ledgerTable } from '@/lib/pdf/ledgerTable'

type Column = { head: string; centsOf: (line: Deduction) => number }

const leftOf = ({ cents, fromPrepaidCents, fromDepositCents }: Deduction): number =>
  cents - fromPrepaidCents - fromDepositCents

/** A column without an amount in any row is noise, and is left out; what was owed and withheld always stand. */
const columnsFor = (lines: readonly Deduction[]): Column[] => {
  const optional: Column[] = [{ head: 'Prepaid', centsOf: ({ fromPrepaidCents }) => fromPrepaidCents }]
  const left: Column = { head: 'Still owed', centsOf: leftOf }
  const used = ({ centsOf }: Column) => lines.some((line) => centsOf(line) > 0)
  return [
    { head: 'Amount', centsOf: ({ cents }) => cents },
    ...optional.filter(used),
    { head: 'From deposit', centsOf: ({ fromDepositCents }) => fromDepositCents },
    ...[left].filter(used),
  ]
}

/** Zero is a dash: in a column of 0.00 nobody sees the amount that counts. */
const amount = (cents: number): string => (cents === 0 ? '–' : formatCents(cents))

/** What was owed, line by line, in the order it was settled, and what paid it. */
export const deductionsTable = (lines: readonly Deduction[]): Content => {
  const columns = columnsFor(lines)
  const sumOf = ({ centsOf }: Column) => lines.reduce((sum, line) => sum + centsOf(line), 0)
  return ledgerTable(
    [{ head: 'What was owed', width: '*' }, ...columns.map(({ head }) => ({ head, width: 78, money: true }))],
    lines.map((line) => [
      {
        text: line.description,
        note: line.dueDate === null ? 'damage' : `due ${longDay(line.dueDate)}`,
      },
      ...columns.map(({ centsOf }) => amount(centsOf(line))),
    ]),
    [['In all', ...columns.map((column) => amount(sumOf(column)))]],
  )
}
