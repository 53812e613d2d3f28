import { dayNumber } from '../../calendar/dayNumber'
import type { Day } from '../../calendar/day'
import type { BankLine } from './bankLine'
import type { Becomes } from './becomes'
import type { KnownMoney, PostedLine } from './knownBooks'
import { isDepositSlip, isReturned } from './lineKinds'
import { DAYS_APART, refKey } from './recordedMoney'
import { refsOf, wholeChecks } from './wholeChecks'

export type NearLine = Pick<BankLine, 'row' | 'day' | 'cents' | 'text'>

/** A row whose choice is another now; `choices` are the old one and the new one. */
export type ChangedRow = { readonly row: number; readonly choices: readonly Becomes[] }

/** Something of the books that one line at most can answer for. */
type Thing = {
  readonly day: number
  readonly cents: number
  readonly apart: number
  readonly onSlips: boolean
  readonly keys: readonly string[]
}

type Asked = { readonly line: NearLine; readonly day: number; readonly isSlip: boolean }

/**
 * The rows whose plan may be another once some rows' choices are: those that could answer for the same money of the
 * books, and those that could answer for what these may then answer for, and so on.
 * @param near all lines of the file within the days `first` to `last`; from elsewhere those that went out and of whose
 *   amount one of them came in   @param books what they may answer for, around the same days
 * @returns null where what is touched reaches the end of these days, so that nobody knows where it ends; and where a
 *   returned check is touched, or a line that one may return: it is asked for among all lines of the file
 */
export function linesTouched(
  changed: readonly ChangedRow[],
  near: readonly NearLine[],
  books: { readonly money: readonly KnownMoney[]; readonly posted: readonly PostedLine[] },
  { first, last }: { readonly first: Day; readonly last: Day },
): Set<number> | null {
  const things = thingsOf(books)
  const lines = near.map((line): Asked => ({
    line,
    day: dayNumber(line.day),
    isSlip: line.cents > 0 && isDepositSlip(line.text),
  }))
  const byRow = new Map(lines.map((asked) => [asked.line.row, asked]))
  const touched = new Set<Asked>()
  const seen = new Set<Thing>()
  const used = new Set(changed.flatMap(({ choices }) => choices.flatMap(keysOf)))
  const lineQueue: Asked[] = []
  const thingQueue = things.filter(({ keys }) => keys.some((key) => used.has(key)))
  for (const { row, choices } of changed) {
    const asked = byRow.get(row)
    if (!asked) return null
    if (choices.some(({ kind }) => kind === 'returned' || kind === 'returnedLine')) return null
    lineQueue.push(asked)
  }
  while (lineQueue.length > 0 || thingQueue.length > 0) {
    const asked = lineQueue.pop()
    if (asked && !touched.has(asked)) {
      touched.add(asked)
      thingQueue.push(...things.filter((thing) => !seen.has(thing) && mayAnswer(asked, thing)))
    }
    const thing = thingQueue.pop()
    if (thing && !seen.has(thing)) {
      seen.add(thing)
      lineQueue.push(...lines.filter((other) => !touched.has(other) && mayAnswer(other, thing)))
    }
  }
  const returns = new Set(
    lines.flatMap(({ line }) => (isReturned(line.text, line.cents) ? [Math.abs(line.cents)] : [])),
  )
  if ([...touched].some(({ line }) => returns.has(Math.abs(line.cents)))) return null
  const [from, to] = [dayNumber(first) + 2 * DAYS_APART, dayNumber(last) - 2 * DAYS_APART]
  const isInside = ({ day }: { day: number }) => day >= from && day <= to
  if (![...touched].every(isInside) || ![...seen].every(isInside)) return null
  return new Set([...touched].map(({ line }) => line.row))
}

function thingsOf(books: {
  readonly money: readonly KnownMoney[]
  readonly posted: readonly PostedLine[]
}): Thing[] {
  return [
    ...wholeChecks(books.money).flatMap((one): Thing[] =>
      one.seen
        ? []
        : [
            {
              day: dayNumber(one.day),
              cents: one.cents,
              apart: DAYS_APART,
              onSlips: one.cents > 0,
              keys: refsOf(one).map(refKey),
            },
          ],
    ),
    ...books.posted.map(({ day, cents, records }): Thing => ({
      day: dayNumber(day),
      cents,
      apart: 0,
      onSlips: false,
      keys: records.map(refKey),
    })),
  ]
}

const mayAnswer = ({ line, day, isSlip }: Asked, thing: Thing): boolean =>
  Math.abs(day - thing.day) <= thing.apart &&
  (line.cents === thing.cents || (isSlip && thing.onSlips && thing.cents < line.cents))

const keysOf = (becomes: Becomes): string[] =>
  becomes.kind === 'recorded' ? becomes.records.map(refKey) : []
