import { DomainError } from '@/domain/errors'
import type { SheetKind } from '@/domain/imports/sheets/importKinds'
import {
  proposeSheetMapping,
  sheetSettledBy,
  type SheetMapping,
} from '@/domain/imports/sheets/proposeSheetMapping'
import { sheetTableStepwise } from '@/domain/imports/sheets/readSheetTable'
import type { SheetFile } from '@/domain/imports/sheets/sheetRow'
import { readWorkbook } from '@/lib/workbook/readWorkbook'

import {
  asProven,
  headersOf,
  NOTHING,
  orProblem,
  rememberedAt,
  sampleOf,
  tableRows,
  type ReadSource,
  type Source,
} from '../bank/readSource'
import { stepThrough } from '../stepThrough'

export type SheetSource = Omit<Source, 'mapping'> & { mapping: SheetMapping | null }

const rowsOf = async ({ format, bytes, sheet, file }: SheetSource) => {
  switch (format) {
    case 'workbook': {
      const { sheets, rows } = await readWorkbook(bytes, sheet === null ? {} : { sheet })
      return { rows, sheets, sheet: sheet ?? sheets[0] ?? null }
    }
    case 'table':
    case 'pasted':
      return { rows: await tableRows(bytes), sheets: [], sheet: null }
    default:
      throw new DomainError(
        'UNREADABLE_FILE',
        `'${file}' is a bank's download, not a spreadsheet. Import it as a bank's file.`,
      )
  }
}

/**
 * Reads a spreadsheet.
 * @param remembered how a table with these headers was read before; what the file itself proves goes before it
 * @throws DomainError when the file as a whole cannot be read
 */
export const readSheetSource = async (
  kind: SheetKind,
  source: SheetSource,
  remembered: (headers: string) => SheetMapping | undefined,
): Promise<ReadSource<SheetFile, SheetMapping>> => {
  const { rows, ...sheets } = await rowsOf(source)
  const proposed = proposeSheetMapping(kind, rows)
  const headers = headersOf(rows, proposed)
  const before = rememberedAt(proposed, headers, remembered)
  const again = before && asProven(before, sheetSettledBy(kind, rows, before.headerRow, before.columns))
  const mapping = source.mapping ?? again ?? proposed
  return {
    ...NOTHING,
    ...sheets,
    sample: sampleOf(rows),
    mapping,
    headers: headersOf(rows, mapping),
    ...(await orProblem(source, () => stepThrough(sheetTableStepwise(kind, source.file, rows, mapping)))),
  }
}
