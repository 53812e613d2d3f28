import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsOf, bankLineOf, trueLines } from '@tests/support/fixtures/bankBooks'
import type { BankLine } from './bankLine'
import type { PostedLine } from './knownBooks'
import { planLines } from './planLines'

const empty = { bankAccount: 1, money: [], payers: [], rules: [] } as const

/** Parts that together hold each of `days`, cut anywhere and overlapping by any number of days, in any order. */
const anyParts = (days: readonly string[]): fc.Arbitrary<string[][]> =>
  fc
    .array(fc.tuple(fc.nat(days.length - 1), fc.nat(20), fc.nat(20)), { maxLength: 5 })
    .map((cuts) => cuts.toSorted(([one], [other]) => one - other))
    .map((cuts) => {
      const starts = [0, ...cuts.map(([at]) => at)]
      return starts.map((start, index) => {
        const end = starts[index + 1] ?? days.length
        const [, before = 0, after = 0] = cuts[index] ?? []
        return days.slice(Math.max(start - before, 0), end + after)
      })
    })
    .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length }))

describe.each(['portfolio', 'portfolio-2'] as const)('the bank file of %s in parts of whole days', (name) => {
  const lines = trueLines(name).map(bankLineOf)
  const accounts = accountsOf(name)
  const days = [...new Set(lines.map(({ day }) => day))].toSorted()

  /** What the books hold once a file is posted: each of its lines settled, as if a person had done the rest. */
  const posting = (given: readonly BankLine[], before: readonly PostedLine[]): PostedLine[] => {
    const planned = planLines(given, { ...empty, accounts, posted: before }, new Map())
    const added = planned.flatMap(({ row, state, identity }, at): PostedLine[] => {
      if (state === 'alreadyPosted') return []
      const { day, cents, text } = given[at]!
      return [{ identity, day, cents, text, label: `Row ${row}`, records: [] }]
    })
    return [...before, ...added]
  }
  const identities = (posted: readonly PostedLine[]) => posted.map(({ identity }) => identity).toSorted()
  const whole = identities(posting(lines, []))

  it(
    'ends in the same books, whatever the cuts, the overlaps, the order of the parts and of their rows',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(anyParts(days), fc.boolean(), (parts, newestFirst) => {
          const posted = parts.reduce<readonly PostedLine[]>((before, part) => {
            const ofPart = lines.filter(({ day }) => part.includes(day))
            const written = (newestFirst ? ofPart.toReversed() : ofPart).map((line, at) => ({
              ...line,
              row: at + 2,
            }))
            return posting(written, before)
          }, [])
          expect(identities(posted)).toEqual(whole)
        }),
        { numRuns: 60 },
      )
    },
  )

  it('has each genuine line once, equal ones too', () => {
    expect(new Set(whole).size).toBe(lines.length)
  })
})
