import { expect, it } from 'vitest'

import { ruleWords } from './ruleWords'

it.each([
  ['HOME DEPOT #3812 DAYTON OH', 'HOME DEPOT'],
  ['LOWES # 0211', 'LOWES'],
  ['RUMPKE  WASTE', 'RUMPKE WASTE'],
  ['3812 HOME DEPOT', '3812 HOME DEPOT'],
])('keeps of ‘%s’ what does not change from line to line', (text, words) => {
  expect(ruleWords(text)).toBe(words)
})
