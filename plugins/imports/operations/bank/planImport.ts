import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { PlannedLine } from '@/domain/imports/bank/becomes'
import type { KnownBooks } from '@/domain/imports/bank/knownBooks'
import { planLines } from '@/domain/imports/bank/planLines'

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
): Promise<PlannedLine[]> => {
  const stored = await storedLines(req, id)
  const days = daysOf(stored)
  if (days === null) return []
  const books: KnownBooks = await knownBooks(req, bankAccount, days)
  const choices = new Map(stored.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : [])))
  const planned = planLines(stored, books, choices)
  await savePlan(req, id, planned)
  return planned
}
