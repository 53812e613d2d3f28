import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { Becomes, PlannedLine } from '@/domain/imports/bank/becomes'
import type { KnownBooks } from '@/domain/imports/bank/knownBooks'
import { planStepwise } from '@/domain/imports/bank/planLines'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'

import { knownBooks } from '../../queries/bank/knownBooks'
import type { HeldBatch } from './heldBatch'
import { savePlan, storedLines } from './storedLines'

const daysOf = (lines: readonly BankLine[]): { first: Day; last: Day } | null => {
  const [start] = lines
  if (!start) return null
  return lines.reduce(
    ({ first, last }, { day }) => ({ first: day < first ? day : first, last: day > last ? day : last }),
    { first: start.day, last: start.day },
  )
}

/** What lines become, by the books of now and what people chose. */
export const planOf = async (
  req: PayloadRequest,
  bankAccount: number,
  { lines, choices }: { lines: readonly BankLine[]; choices: ReadonlyMap<number, Becomes> },
  report: ReportProgress,
): Promise<PlannedLine[]> => {
  const days = daysOf(lines)
  if (days === null) return []
  const books: KnownBooks = await knownBooks(req, bankAccount, days)
  const steps = planStepwise(lines, books, choices)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await report({ step: 'matching', done: step.value, total: lines.length })
  }
}

/** Works out anew what every line of an import becomes. */
export const planImport = async (
  req: PayloadRequest,
  { id, bankAccount }: Pick<HeldBatch, 'id' | 'bankAccount'>,
  report: ReportProgress = SILENT,
): Promise<void> => {
  const lines = await storedLines(req, id)
  const choices = new Map(lines.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : [])))
  await savePlan(req, id, await planOf(req, bankAccount, { lines, choices }, report), report)
}
