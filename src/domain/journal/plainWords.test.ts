import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { accountWords, descriptionWords, oneLine, tagValue } from './plainWords'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', 'B', '1', ' ', '\n', '\t', ':', ';', ',', '|', '#', '(', ']', '\u00a0'),
  }),
)

describe('words in a journal', () => {
  it.each([
    ['Maple  Court', 'Maple Court'],
    ['Maple\r\nCourt', 'Maple Court'],
    ['Maple\u00a0\u2003Court\u2028', 'Maple Court'],
    [' \t ', ''],
    ["Thị Hoa D'Angelo (2) [x]", "Thị Hoa D'Angelo (2) [x]"],
  ])('%j stand on one line, one space apart: %j', (given, words) => {
    expect(oneLine(given)).toBe(words)
  })

  it('never hold what would end them', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(oneLine(any)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]|\s\s|^\s|\s$/)
        expect(descriptionWords(any)).not.toMatch(/[;|]/)
        expect(tagValue(any)).not.toMatch(/,/)
      }),
    )
  })
})

describe('a name in an account', () => {
  it.each([
    ['Chase Checking', 'Chase Checking'],
    ['Chase (1234) [old]', 'Chase (1234) [old]'],
    ['Chase: Checking', 'Chase- Checking #7'],
    ['Chase;Checking', 'Chase,Checking #7'],
    ['Chase  Checking', 'Chase Checking #7'],
    ['Chase\nChecking', 'Chase Checking #7'],
    ['Chase #7', 'Chase #7 #7'],
    ['#7', '#7 #7'],
    ['  ', '#7'],
  ])('of %j is %j', (name, words) => {
    expect(accountWords({ id: 7, name })).toBe(words)
  })

  it('makes no two of one, and no part of an account of any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 30 }), (names) => {
        const accounts = names.map((name, id) => accountWords({ id, name }))
        expect(new Set(accounts).size).toBe(names.length)
        for (const account of accounts) expect(account).toMatch(/^[^:;\n]+$/)
      }),
      { examples: [[['#1', ' ', 'a #0', 'a:', 'a-', 'a- #3']]] },
    )
  })
})
