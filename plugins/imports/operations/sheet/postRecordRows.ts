import { withRebilling } from '@plugins/ledger/index'
import type { PayloadRequest } from 'payload'

import type { RecordedKind } from '@/domain/imports/bank/becomes'
import { planPortfolio } from '@/domain/imports/portfolio/planPortfolio'
import type { RecordSheet } from '@/domain/imports/sheets/importKinds'
import { recordKeys, recordRows } from '@/domain/imports/sheets/planRecordRows'

import type { RowToPost } from '../../queries/bank/rowsToPost'
import { savePortfolio } from '../savePortfolio/savePortfolio'
import { whoImports } from '../whoImports'
import type { PlannedSheet } from './planSheetImport'
import { refuseErrors } from './refuseRows'
import { keyInBatch, noteWritten, type RecordsOfRows } from './sheetKeys'

/** What a row of each spreadsheet writes under its own name, and what under its identity. */
const WRITES: Readonly<
  Record<RecordSheet, { named: RecordedKind | null; entries: readonly RecordedKind[] }>
> = {
  properties: { named: 'property', entries: [] },
  units: { named: 'unit', entries: [] },
  tenants: { named: 'tenant', entries: [] },
  leases: { named: 'lease', entries: ['depositMovement'] },
  'opening-balances': { named: null, entries: ['charge', 'credit'] },
}

/**
 * Adds what the rows of a spreadsheet of a hand-over say, those that are ticked alone.
 * @throws `ROWS_TO_CORRECT` where they do not fit together without the others
 */
export const postRecordRows = async (
  req: PayloadRequest,
  { id, kind }: { id: number; kind: RecordSheet },
  rows: readonly RowToPost[],
  { rows: kept, origin, books }: PlannedSheet,
): Promise<RecordsOfRows> => {
  const ready = new Set(rows.map(({ row }) => row))
  const read = recordRows(
    kind,
    kept.filter(({ row }) => ready.has(row)),
    origin,
  )
  const { booksStart, today, known } = books
  // Which of them are there already was asked of the whole file a moment ago, under the same lock.
  const planned = planPortfolio(
    read,
    { ...known, openings: [] },
    { booksStart: booksStart ?? today, today, posted: new Set() },
  )
  if (!planned.ok) {
    refuseErrors(planned.errors)
    throw new Error(`Import ${id} was refused without an error`)
  }
  const { plan } = planned
  const keyOf = keyInBatch(id)
  const saving = { addedBy: whoImports(req), onRows: () => undefined, keyOf }
  const units = new Set(plan.leases.map(({ unit }) => unit))
  await withRebilling(req, [...units], () => savePortfolio(req, plan, saving))

  const records: RecordsOfRows = new Map()
  const keys = recordKeys(read)
  const { named, entries } = WRITES[kind]
  if (named) await noteWritten(req, records, named, new Map(keys.map(({ key, row }) => [key, row])))
  const rowOfIdentity = new Map(keys.map(({ identity, row }) => [keyOf(identity), row]))
  for (const entry of entries) await noteWritten(req, records, entry, rowOfIdentity)
  return records
}
