import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { SHEETS } from '@/domain/imports/sheets/sheets'

type KnownBy = { readonly head: string; readonly columns: readonly string[] }

/** By what people know the rows of a spreadsheet that have no day. */
const KNOWN_BY: Partial<Record<ImportKind, readonly KnownBy[]>> = {
  properties: [
    { head: 'Name', columns: ['name'] },
    { head: 'Street', columns: ['street'] },
  ],
  units: [
    { head: 'Unit', columns: ['unit'] },
    { head: 'Property', columns: ['property'] },
  ],
  tenants: [
    { head: 'Name', columns: ['first name', 'last name', 'company'] },
    { head: 'Email', columns: ['email'] },
  ],
}

/** Which columns the table of a file's lines has: those that lines of its kind can fill. */
export type LineColumns = {
  readonly day: boolean
  readonly amount: boolean
  /** In place of the day. */
  readonly knownBy: readonly KnownBy[]
}

export const lineColumnsOf = (kind: ImportKind): LineColumns => {
  const knownBy = KNOWN_BY[kind] ?? []
  if (kind === 'bank') return { day: true, amount: true, knownBy }
  const { day, amount } = SHEETS[kind]
  return { day: day !== null, amount: amount !== null, knownBy }
}

/** How many columns the table has. @param picks whether its lines can be ticked */
export const widthOf = ({ day, amount, knownBy }: LineColumns, picks: boolean): number =>
  // The number of the row, what it says, what it becomes and its state are always there.
  4 + [picks, day, amount].filter(Boolean).length + knownBy.length

/** What a row has in the columns by which it is known; null for each where it could not be read. */
export const knownCells = (
  { cells }: Pick<BatchRow, 'cells'>,
  { knownBy }: Pick<LineColumns, 'knownBy'>,
): (string | null)[] =>
  knownBy.map(({ columns }) => {
    const words = columns.flatMap((column) => cells?.[column] || [])
    return words.length === 0 ? null : words.join(' ')
  })
