import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { Becomes, PlannedLine } from '@/domain/imports/bank/becomes'
import type { KnownBooks } from '@/domain/imports/bank/knownBooks'
import { planStepwise } from '@/domain/imports/bank/planLines'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { queryRows } from '@/lib/database/queryRows'

import { knownBooks } from '../../queries/bank/knownBooks'
import { stepThrough } from '../stepThrough'
import type { HeldBatch } from './heldBatch'
import { notePlannedOn, plannedOn, printOf } from './plannedOn'
import { savePlan, storedLines } from './storedLines'

type Batch = Pick<HeldBatch, 'id' | 'bankAccount'>
type Days = { first: Day; last: Day }

const daysOf = (lines: readonly BankLine[]): Days | null => {
  const [start] = lines
  if (!start) return null
  return lines.reduce(
    ({ first, last }, { day }) => ({ first: day < first ? day : first, last: day > last ? day : last }),
    { first: start.day, last: start.day },
  )
}

const planBy = (
  books: KnownBooks,
  { lines, choices }: { lines: readonly BankLine[]; choices: ReadonlyMap<number, Becomes> },
  report: ReportProgress,
): Promise<PlannedLine[]> =>
  stepThrough(planStepwise(lines, books, choices), (done) =>
    report({ step: 'matching', done, total: lines.length }),
  )

/** What lines become for which nobody has chosen yet, by the books of now. @returns also the print of those books */
export const planOf = async (
  req: PayloadRequest,
  bankAccount: number,
  lines: readonly BankLine[],
  report: ReportProgress,
): Promise<{ planned: PlannedLine[]; print: string | null }> => {
  const days = daysOf(lines)
  if (days === null) return { planned: [], print: null }
  const print = await printOf(req, bankAccount)
  const books = await knownBooks(req, bankAccount, days)
  return { planned: await planBy(books, { lines, choices: new Map() }, report), print }
}

const planAndSave = async (
  req: PayloadRequest,
  id: number,
  books: KnownBooks,
  report: ReportProgress,
): Promise<void> => {
  const lines = await storedLines(req, id)
  const choices = new Map(lines.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : [])))
  await savePlan(req, id, await planBy(books, { lines, choices }, report), report)
}

const booksAround = async (req: PayloadRequest, { id, bankAccount }: Batch): Promise<KnownBooks | null> => {
  const [days] = await queryRows<{ first: Day | null; last: Day | null }>(
    req,
    sql`select min(day)::text as first, max(day)::text as last from import_rows where batch_id = ${id} and error is null`,
  )
  if (!days?.first || !days.last) return null
  return knownBooks(req, bankAccount, { first: days.first, last: days.last })
}

/** Works out anew what every line of an import becomes, by books of a print. */
const planAnew = async (
  req: PayloadRequest,
  batch: Batch,
  print: string,
  report: ReportProgress,
): Promise<void> => {
  const books = await booksAround(req, batch)
  if (!books) return
  await planAndSave(req, batch.id, books, report)
  await notePlannedOn(req, batch.id, print)
}

/** Works out anew what every line of an import becomes. */
export const planImport = async (
  req: PayloadRequest,
  batch: Batch,
  report: ReportProgress = SILENT,
): Promise<void> => planAnew(req, batch, await printOf(req, batch.bankAccount), report)

/** The same, where the books are not those by which all of it is planned: else that is what it would become again. */
export const planImportByNow = async (
  req: PayloadRequest,
  batch: Batch,
  report: ReportProgress = SILENT,
): Promise<void> => {
  const print = await printOf(req, batch.bankAccount)
  if ((await plannedOn(req, batch.id)) !== print) await planAnew(req, batch, print, report)
}
