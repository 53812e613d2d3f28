import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { type ChangedRow, linesTouched } from '@/domain/imports/bank/linesTouched'
import { planLines } from '@/domain/imports/bank/planLines'

import { importRules } from '../../queries/bank/importRules'
import { knownAccounts } from '../../queries/bank/knownAccounts'
import { knownMoney } from '../../queries/bank/knownMoney'
import { linesAround, linesToPlan } from '../../queries/bank/linesAround'
import { postedLines } from '../../queries/bank/postedLines'
import { rememberedPayers } from '../../queries/bank/rememberedPayers'
import type { HeldBatch } from './heldBatch'
import { planImport } from './planImport'
import { savePlan } from './storedLines'

/** So far from a changed row its file and the books are looked at. Almost nothing reaches further. */
const DAYS_AROUND = 21
/** A change of more rows than this is as quickly worked out for the whole file. */
const MOST_ROWS = 200

const daysAround = (days: readonly Day[]): { first: Day; last: Day } | null => {
  const [start] = days
  if (start === undefined) return null
  const first = days.reduce((one, other) => (other < one ? other : one), start)
  const last = days.reduce((one, other) => (other > one ? other : one), start)
  return { first: addDays(first, -DAYS_AROUND), last: addDays(last, DAYS_AROUND) }
}

const accountsIn = (becomes: Becomes | null): number[] =>
  becomes?.kind === 'payment' ? becomes.parts.map(({ account }) => account) : []

/**
 * Works out anew what some rows become whose choices have changed, and the rows that this touches: what planning the
 * whole file would say of them, without the rest of it.
 */
export const planRows = async (
  req: PayloadRequest,
  batch: Pick<HeldBatch, 'id' | 'bankAccount'>,
  changed: readonly (ChangedRow & { day: Day | null })[],
): Promise<void> => {
  const days = daysAround(changed.flatMap(({ day }) => day ?? []))
  // A row without a day cannot be read: it has no plan.
  if (days === null) return
  if (changed.length > MOST_ROWS) return void (await planImport(req, batch))
  const near = await linesAround(req, batch.id, { ...days, rows: changed.map(({ row }) => row) })
  const money = await knownMoney(req, days)
  const posted = await postedLines(req, batch.bankAccount, days)
  const touched = linesTouched(changed, near, { money, posted }, days)
  if (touched === null) return void (await planImport(req, batch))

  const lines = await linesToPlan(req, batch.id, [...touched])
  const isOpen = lines.some(({ row, choice }) => touched.has(row) && choice === null)
  const inFile = new Set(near.map(({ identity }) => identity))
  const ours = new Set(lines.map(({ identity }) => identity))
  const planned = planLines(
    lines,
    {
      bankAccount: batch.bankAccount,
      // A person's choice names its accounts; only what nobody has chosen is looked for among all.
      accounts: await knownAccounts(
        req,
        isOpen ? undefined : lines.flatMap(({ choice }) => accountsIn(choice)),
      ),
      money,
      // A posted line that this file holds as well stands for that row, and for no other.
      posted: posted.filter(({ identity }) => ours.has(identity) || !inFile.has(identity)),
      payers: isOpen ? await rememberedPayers(req, batch.bankAccount) : [],
      rules: isOpen ? await importRules(req) : [],
    },
    new Map(lines.flatMap(({ row, choice }) => (choice ? [[row, choice] as const] : []))),
    {
      identities: lines.map(({ identity }) => identity),
      // What these name may lie far from the changed rows, where nobody has looked.
      settled: new Set(lines.flatMap(({ row }) => (touched.has(row) ? [] : [row]))),
    },
  )
  await savePlan(
    req,
    batch.id,
    planned.filter(({ row }) => touched.has(row)),
  )
}
