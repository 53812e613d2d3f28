import { expect, it } from 'vitest'

import { entryTitle } from './entryTitle'

const payment = { kind: 'Payment', number: 1045, tenants: 'Ana Lee', amountCents: 50_000 }

it('says number, tenants and amount', () => {
  expect(entryTitle(payment)).toBe('Payment 1045 · Ana Lee · $500.00')
})

it('says an entry’s own words where it has some', () => {
  expect(entryTitle({ ...payment, kind: 'Charge', description: 'March rent' })).toBe(
    'March rent · Ana Lee · $500.00',
  )
})

it('leaves out what the reader may not know', () => {
  expect(entryTitle({ ...payment, tenants: undefined })).toBe('Payment 1045 · $500.00')
  expect(entryTitle({ kind: 'Late fee', amountCents: 5_000 })).toBe('Late fee · $50.00')
})
