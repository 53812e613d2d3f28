import { expect, it } from 'vitest'

import { statementRange } from './statementRange'

const TODAY = '2026-04-15'

it.each([
  [{ from: '2026-01-01', to: '2026-03-31' }],
  // One day is a range, and today is its last possible one.
  [{ from: TODAY, to: TODAY }],
  [{ from: '2016-04-15', to: TODAY }],
])('takes %o', (range) => {
  expect(statementRange(range, TODAY)).toEqual(range)
})

it.each([
  [{ from: '2026-02-30', to: '2026-03-31' }, 'from', 'exists'],
  [{ from: undefined, to: '2026-03-31' }, 'from', 'exists'],
  [{ from: '2026-01-01', to: '03/31/2026' }, 'to', 'exists'],
  [{ from: '2026-01-01', to: null }, 'to', 'exists'],
  [{ from: '2026-04-02', to: '2026-04-01' }, 'from', 'April 1, 2026'],
  [{ from: '2026-01-01', to: '2026-04-16' }, 'to', 'not known yet'],
  [{ from: '0206-01-01', to: '2026-04-01' }, 'from', 'too far'],
])('refuses %o and names %s', (range, parameter, words) => {
  expect(() => statementRange(range, TODAY)).toThrow(
    expect.objectContaining({
      code: 'BAD_PARAMETER',
      details: { parameter },
      message: expect.stringMatching(new RegExp(`^${parameter}: .*${words}`)),
    }),
  )
})
