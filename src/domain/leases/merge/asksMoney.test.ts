import { expect, it } from 'vitest'

import { asksMoney } from './asksMoney'
import { BOLD, type Block } from './documentBlocks'

const paragraph = (...runs: string[]): Block => ({
  type: 'paragraph',
  align: 'left',
  indent: 0,
  runs: runs.map((text, index) => ({ text, format: index % 2 === 0 ? 0 : BOLD })),
})

it.each([
  ['{{account.pastDue}}', true],
  ['{{#each account.open}}', true],
  ['{{#if pastDue}}', true],
  ['{{#unless movedOut}}', true],
  ['{{ payment.amount }}', true],
  ['{{lease.rent}} {{newRent.amount}}', false],
  ['your account.pastDue', false],
])('%s: %s', (text, asks) => {
  expect(asksMoney([paragraph(text)])).toBe(asks)
})

it('finds it half in bold, and in a table', () => {
  expect(asksMoney([paragraph('{{acc', 'ount.pastDue}}')])).toBe(true)
  expect(
    asksMoney([{ type: 'table', rows: [[{ head: false, blocks: [paragraph('{{account.balance}}')] }]] }]),
  ).toBe(true)
})
