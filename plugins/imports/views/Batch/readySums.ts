import type { BatchView } from '@/domain/imports/bank/batchView'
import { IMPORT_KIND_LABELS, type ImportKind } from '@/domain/imports/sheets/importKinds'
import { formatDollars } from '@/domain/money/formatMoney'

type Sum = { readonly count: number; readonly cents: number }

const part = ({ count, cents }: Sum, one: string, many: string): string | null =>
  count === 0
    ? null
    : `${count.toLocaleString('en-US')} ${count === 1 ? one : many} ${formatDollars(Math.abs(cents))}`

/** What a commit writes, in words: `4 payments $5,123.00, 3 expenses $1,676.64`; empty when it writes nothing. */
export const readySums = (
  { payments, expenses, otherIncome, returned, records, aside }: BatchView['ready'],
  kind: ImportKind = 'bank',
): string =>
  [
    part(payments, 'payment', 'payments'),
    part(expenses, 'expense', 'expenses'),
    part(otherIncome, 'other income', 'other incomes'),
    part(returned, 'returned check', 'returned checks'),
    records.count === 0
      ? null
      : `${IMPORT_KIND_LABELS[kind].toLowerCase()}: ${records.count.toLocaleString('en-US')} to add`,
    aside === 0 ? null : `${aside.toLocaleString('en-US')} set aside`,
  ]
    .filter((words) => words !== null)
    .join(', ')
