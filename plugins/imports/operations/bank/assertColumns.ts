import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { BANK_COLUMNS, type ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { sheetColumns } from '@/domain/imports/sheets/sheets'
import { refusal } from '@/lib/refusals/refusal'

/** The columns that a file of a kind can have. */
export const columnsOf = (kind: ImportKind): readonly string[] =>
  kind === 'bank' ? BANK_COLUMNS : sheetColumns(kind)

/** What a bank says in a column of its own: a day is no amount, and an amount no balance. */
const APART = ['day', 'amount', 'moneyIn', 'moneyOut', 'balance'] as const

const requireApart = ({ columns }: ColumnMapping<string>): void => {
  const taken = new Map<number, string>()
  for (const name of APART) {
    const place = columns[name]
    if (place === undefined) continue
    const before = taken.get(place)
    if (before !== undefined)
      throw refusal({
        code: 'BAD_PARAMETER',
        field: 'mapping',
        message: `Column ${place} is chosen for both '${before}' and '${name}'. Choose another one for either.`,
      })
    taken.set(place, name)
  }
}

/** @throws `BAD_PARAMETER` for a column that no file of this kind has, or a bank's that is chosen twice */
export const assertColumns = (kind: ImportKind, mapping: ColumnMapping<string>): void => {
  const { columns } = mapping
  const known = columnsOf(kind)
  const unknown = Object.keys(columns).find((column) => !known.includes(column))
  if (unknown !== undefined)
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'mapping',
      message: `There is no column '${unknown}' here. Choose from: ${known.join(', ')}.`,
    })
  if (kind === 'bank') requireApart(mapping)
}
