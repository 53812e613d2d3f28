import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { BANK_COLUMNS, type ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { sheetColumns } from '@/domain/imports/sheets/sheets'
import { refusal } from '@/lib/refusals/refusal'

/** The columns that a file of a kind can have. */
export const columnsOf = (kind: ImportKind): readonly string[] =>
  kind === 'bank' ? BANK_COLUMNS : sheetColumns(kind)

/** @throws `BAD_PARAMETER` for a column that no file of this kind has */
export const assertColumns = (kind: ImportKind, { columns }: ColumnMapping<string>): void => {
  const known = columnsOf(kind)
  const unknown = Object.keys(columns).find((column) => !known.includes(column))
  if (unknown === undefined) return
  throw refusal({
    code: 'BAD_PARAMETER',
    field: 'mapping',
    message: `There is no column '${unknown}' here. Choose from: ${known.join(', ')}.`,
  })
}
