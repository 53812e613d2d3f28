import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'

import { lastOf } from '../steps'
import { plainCell } from '../plainCell'
import { splitStepwise } from './splitRows'

const inOneGo = (text: string, separator: string, preview: number) => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview })
  const bad = errors.find(({ type }) => type === 'Quotes')
  return {
    rows: data.map((cells) => cells.map(plainCell)),
    badQuotesRow: bad === undefined ? null : (bad.row ?? data.length - 1) + 1,
  }
}

const anyText = fc
  .array(
    fc.constantFrom('"', '""', '\n', '\n\n', ',', ';', 'a', '5"', '"Two\nlines"', ' ', 'é', '\ufeff', "'=1"),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

it(
  'whatever the text and its quotation marks, pieces of any size split it as one go does',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 12 }),
        (text, separator, step, most) => {
          expect(lastOf(splitStepwise(text, separator, most, step))).toEqual(inOneGo(text, separator, most))
          expect(lastOf(splitStepwise(text, separator, 1_000, step))).toEqual(inOneGo(text, separator, 1_000))
        },
      ),
      { numRuns: 3_000 },
    )
  },
)

it('a mark of the encoding before an empty first row takes no row away', () => {
  const text = '\ufeff\n\n'
  expect(lastOf(splitStepwise(text, ',', 10, 1))).toEqual(inOneGo(text, ',', 10))
})

it('lets others in between pieces, also where cells have line breaks', () => {
  const text = Array.from({ length: 100 }, (_, at) => `${at},"Two\nlines"`).join('\n')
  const steps = [...splitStepwise(text, ',', 1_000, 100)]
  expect(steps.length).toBeGreaterThan(5)
  expect(steps.at(-1)).toBe(100)
})
