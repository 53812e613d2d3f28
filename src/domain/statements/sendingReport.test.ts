import { expect, it } from 'vitest'

import { reportInWords } from './sendingReport'

const james = { account: 1, place: '4B', name: 'James' }
const chloe = { account: 1, place: '4B', name: 'Chloë' }
const ana = { account: 2, place: '5C', name: 'Ana' }
const nothing = { sent: [], alreadySent: [], withoutEmail: [], failed: [], unknown: [] }

it.each([
  [{ ...nothing, sent: [james] }, ['Sent to 1 tenant.']],
  [{ ...nothing, sent: [james, chloe] }, ['Sent to 2 tenants.']],
  [{ ...nothing, sent: [james, ana] }, ['Sent to 2 tenants of 2 accounts.']],
  [nothing, ['Nothing was sent.']],
  [
    { sent: [], alreadySent: [james], withoutEmail: [chloe, ana], failed: [], unknown: [] },
    [
      'Nothing was sent.',
      'Sent earlier today, not again: James (4B).',
      'No e-mail address: Chloë (4B), Ana (5C).',
    ],
  ],
  [
    { ...nothing, failed: [{ ...ana, why: 'No such box.' }] },
    ['Nothing was sent.', 'Not sent to Ana (5C): No such box.'],
  ],
  [
    { ...nothing, unknown: [ana] },
    [
      'Nothing was sent.',
      'It is not known whether the mail reached Ana (5C): the connection broke off while it was sent. It does not go again today; ask them.',
    ],
  ],
])('%o is said as %o', (report, sentences) => {
  expect(reportInWords(report)).toEqual(sentences)
})
