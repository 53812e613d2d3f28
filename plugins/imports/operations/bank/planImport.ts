import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BankLine } from '@/domain/imports/bank/bankLine'
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

/** Works out anew what every line of an import becomes, by the books of now and what people chose. */
export const planImport = async (
  req: PayloadRequest,
  { id, bankAccount }: Pick<HeldBatch, 'id' | 'bankAccount'>,
  report: ReportProgress = SILENT,
): Promise<void> => {
  const stored = await storedLines(req, id)
  const days = daysOf(stored)
  if (days === null) return
  const books: KnownBooks = await knownBooks(req, bankAccount, days)
  const choices = new Map(stored.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : [])))
  const steps = planStepwise(stored, books, choices)
  for (;;) {
    const step = steps.next()
    if (step.done) return savePlan(req, id, step.value, report)
    await report({ step: 'matching', done: step.value, total: stored.length })
  }
}
