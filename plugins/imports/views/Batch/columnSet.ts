import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { SHEETS } from '@/domain/imports/sheets/sheets'
import { BANK_COLUMNS, type BankColumn } from '@/domain/imports/bank/columnMapping'

/** What the columns of a file of one kind can be. */
export type ColumnSet = {
  readonly kind: ImportKind
  readonly columns: readonly { readonly name: string; readonly label: string; readonly needed: boolean }[]
  /** Those that hold days, and those that hold amounts. */
  readonly days: readonly string[]
  readonly money: readonly string[]
}

const BANK_LABELS: Readonly<Record<BankColumn, string>> = {
  day: 'Day',
  text: 'Text',
  amount: 'Amount',
  moneyIn: 'Money in',
  moneyOut: 'Money out',
  balance: 'Balance',
  reference: 'Reference',
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

export const columnSetOf = (kind: ImportKind): ColumnSet => {
  if (kind === 'bank') {
    return {
      kind,
      columns: BANK_COLUMNS.map((name) => ({ name, label: BANK_LABELS[name], needed: false })),
      days: ['day'],
      money: ['amount', 'moneyIn', 'moneyOut', 'balance'],
    }
  }
  const { spec, needs, days, money } = SHEETS[kind]
  return {
    kind,
    columns: Object.keys(spec).map((name) => ({
      name,
      label: capitalised(name),
      needed: needs.includes(name),
    })),
    days,
    money,
  }
}
