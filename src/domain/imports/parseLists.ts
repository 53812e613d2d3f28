import type { RecurringLine, RentStep } from '../charges/tenancyTerms'
import type { MoneyNotation } from '../money/parseMoney'
import { nameKey } from './nameKey'
import { accepted, refused, type Parsed } from './parsed'
import { parseImportDay } from './parseImportDay'
import { amountParser } from './parseImportMoney'

/**
 * People in one cell: `Liam O'Brien; Elena O'Brien`. Each once, at least one.
 * @returns names with single spaces and composed accents
 */
export function parseNames(text: string): Parsed<string[]> {
  const names = pieces(text).map((name) => name.normalize('NFC').replace(/\s+/gu, ' '))
  if (names.length === 0) return refused('BAD_LIST', 'No name is given. Write names like Ann Lee; Bo Lee.')
  const twice = names.find((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) < at)
  return twice === undefined
    ? accepted(names)
    : refused('BAD_LIST', `'${twice}' is named twice. Take one out.`)
}

/**
 * Rents by day: `2026-03-01=1725.00; 3/1/2027=1,800.00`.
 * @returns in order of their days, whole cents; a rent of 0 is allowed
 */
export function parseRentSteps(text: string, notation: MoneyNotation): Parsed<RentStep[]> {
  const steps: RentStep[] = []
  for (const piece of pieces(text)) {
    const [dayText, amountText] = halves(piece)
    if (amountText === undefined) {
      return refused('BAD_LIST', `'${piece}' is not a day and a rent. Write it like 2026-03-01=1725.00.`)
    }
    const day = parseImportDay(dayText)
    if (!day.ok) return day
    const cents = amountParser('zeroOrMore', notation)(amountText)
    if (!cents.ok) return cents
    if (steps.some(({ from }) => from === day.value)) {
      return refused('BAD_LIST', `${dayText} has two rents. Keep one.`)
    }
    steps.push({ from: day.value, cents: cents.value })
  }
  return accepted(steps.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
}

/** Recurring lines: `parking=50.00; pet rent=25.00 whole months`. Each name once, none called 'rent'. */
export function parseRecurringLines(text: string, notation: MoneyNotation): Parsed<RecurringLine[]> {
  const lines: RecurringLine[] = []
  for (const piece of pieces(text)) {
    const [nameText, rest] = halves(piece)
    if (rest === undefined || nameText === '') {
      return refused('BAD_LIST', `'${piece}' is not a name and an amount. Write it like parking=50.00.`)
    }
    const name = nameText.normalize('NFC').replace(/\s+/gu, ' ')
    const wholeMonths = / whole months?$/i.test(rest)
    const cents = amountParser('entry', notation)(rest.replace(/ whole months?$/i, '').trim())
    if (!cents.ok) return cents
    if (nameKey(name) === 'rent')
      return refused('BAD_LIST', "A recurring line cannot be called 'rent'. Rename it.")
    if (lines.some((line) => nameKey(line.name) === nameKey(name))) {
      return refused('BAD_LIST', `'${name}' is there twice. Rename one.`)
    }
    lines.push({ name, cents: cents.value, wholeMonths })
  }
  return accepted(lines)
}

/** A trailing semicolon is nobody. */
function pieces(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function halves(piece: string): [string, string | undefined] {
  const at = piece.indexOf('=')
  return at < 0 ? [piece, undefined] : [piece.slice(0, at).trim(), piece.slice(at + 1).trim()]
}
