import { expect, it } from 'vitest'

import { labelOf } from './labelOf'

it('a label says the words of the name without its unit', () => {
  expect(labelOf('lateFeeDailyCents')).toBe('Late fee daily')
  expect(labelOf('startDay')).toBe('Start day')
})
