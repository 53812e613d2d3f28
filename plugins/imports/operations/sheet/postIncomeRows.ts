import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { incomeRowReader } from '@/domain/imports/sheets/planIncomeRows'

import { writingInBulk } from '@/lib/database/signTransaction'

import { insertRows } from '../savePortfolio/insertRows'
import type { Saving } from '../savePortfolio/saving'
import type { PlannedSheet } from './planSheetImport'
import { noteWritten, type ReadyRow, type RecordsOfRows } from './sheetKeys'

/** Writes the other income of rows. */
export const postIncomeRows = async (
  req: PayloadRequest,
  rows: readonly ReadyRow[],
  { origin }: PlannedSheet,
  { addedBy, keyOf, onRows }: Saving,
  records: RecordsOfRows,
): Promise<void> => {
  const said = new Map(rows.map(incomeRowReader(origin)).map(({ row, value }) => [row, value]))
  const rowOfKey = new Map<string, number>()
  await writingInBulk(req, () =>
    insertRows(req, {
      table: 'other_income',
      columns: {
        date: 'timestamptz',
        amount_cents: 'numeric',
        category: 'enum_other_income_category',
        payer: 'varchar',
        property_id: 'integer',
        memo: 'varchar',
        import_key: 'varchar',
        added_by_id: 'integer',
      },
      rows: rows.flatMap(({ row, becomes }) => {
        const value = said.get(row)
        if (becomes.kind !== 'otherIncome' || value?.date === undefined || value.amountCents === undefined)
          return []
        const key = keyOf(String(row))
        rowOfKey.set(key, row)
        return [
          {
            date: dayToNoonUtc(value.date),
            amount_cents: value.amountCents,
            category: becomes.category,
            payer: value.payer ?? null,
            property_id: becomes.property,
            memo: value.memo ?? null,
            import_key: key,
            added_by_id: addedBy,
          },
        ]
      }),
      onRows,
    }),
  )
  await noteWritten(req, records, 'otherIncome', rowOfKey)
}
