import { expect, it } from 'vitest'

import { ledgerLineTitle } from './ledgerLineTitle'

it.each([
  [{ kind: 'payment', method: 'check', description: 'a memo' }, 'Payment, Check'],
  [{ kind: 'refund', method: 'check', description: 'a memo' }, 'Refund, Check'],
  [{ kind: 'reversal', method: null, description: 'insufficient funds' }, 'Payment returned'],
  [{ kind: 'rent', method: null, description: 'April rent' }, 'April rent'],
  [{ kind: 'credit', method: null, description: 'Painted the hall' }, 'Painted the hall'],
] as const)('calls %o “%s”', (entry, title) => {
  expect(ledgerLineTitle(entry)).toBe(title)
})
