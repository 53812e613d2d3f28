import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { isMoneySheet, type SheetKind } from '@/domain/imports/sheets/importKinds'
import { planSheet, sheetIdentities } from '@/domain/imports/sheets/planSheet'
import type { RowsOrigin } from '@/domain/imports/sheets/readStoredRows'
import type { SheetBooks } from '@/domain/imports/sheets/sheetBooks'
import { refusal } from '@/lib/refusals/refusal'

import { postedRows } from '../../queries/postedRows'
import { sheetBooks } from '../../queries/sheet/sheetBooks'
import { sheetScope } from '../../queries/sheet/sheetScope'
import type { HeldSheet } from '../heldImport'
import { importKeyOf } from '../importKey'
import { stepThrough } from '../stepThrough'
import { keptRows, originOf, saveSheetPlan, type KeptRow } from './storedSheet'

/** What a spreadsheet was planned with: its rows, and the books as they were. */
export type PlannedSheet = {
  readonly rows: readonly KeptRow[]
  readonly origin: RowsOrigin
  readonly books: SheetBooks
}

const NEED_BOOKS_START: readonly SheetKind[] = ['leases', 'opening-balances']

const daysOf = (rows: readonly KeptRow[]): { first: Day; last: Day } | null => {
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? { first, last } : null
}

const postedOf = async (
  req: PayloadRequest,
  identities: readonly string[],
  seesNames: boolean,
): Promise<SheetBooks['posted']> => {
  const keys = identities.map(importKeyOf)
  const posted = await postedRows(req, keys)
  return new Map(
    identities.flatMap((identity, at) => {
      const row = posted.get(keys[at] ?? '')
      return row ? [[identity, seesNames ? row : { ...row, label: 'Posted before' }] as const] : []
    }),
  )
}

/**
 * Works out anew what every row of a spreadsheet becomes, by the books of now, what people chose, and what whoever
 * brought it in may know of the books.
 * @throws `BOOKS_START_MISSING` for leases and opening balances while nobody has said when the books start
 */
export const planSheetImport = async (
  req: PayloadRequest,
  batch: Omit<HeldSheet, 'status'>,
  report: ReportProgress = SILENT,
): Promise<PlannedSheet> => {
  const { id, kind } = batch
  const rows = await keptRows(req, id)
  const matching = () => report({ step: 'matching', done: 0, total: 0 })
  await matching()
  const origin = await originOf(req, batch)
  const scope = await sheetScope(req, kind, batch.addedBy)
  const known = await sheetBooks(req, isMoneySheet(kind) ? daysOf(rows) : null, scope)
  if (known.booksStart === null && NEED_BOOKS_START.includes(kind)) {
    throw refusal({
      code: 'BOOKS_START_MISSING',
      message:
        'Nobody has said yet on which day the books start. An admin says it in the Settings; then import this file.',
    })
  }
  const named = sheetIdentities(kind, rows, origin)
  const posted = await postedOf(req, await stepThrough(named, matching), scope.properties === null)
  const books = { ...known, posted }
  await matching()
  const choices = new Map(rows.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : [])))
  const steps = planSheet(kind, rows, origin, books, choices)
  const planned = await stepThrough(steps, (done) => report({ step: 'matching', done, total: rows.length }))
  await saveSheetPlan(req, id, planned, report)
  return { rows, origin, books }
}
