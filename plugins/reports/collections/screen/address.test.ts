import { expect, it } from 'vitest'

import { collectionsAddress } from './address'

it.each([
  [{ view: 'slips' }, 25],
  [{ view: 'slips', limit: '60' }, 60],
  [{ view: 'property' }, 100],
])('shows of %j %i at a time', (address, limit) => {
  const { asked } = collectionsAddress(address, '2026-04-15')
  expect(asked).toMatchObject({ ok: true, parameters: { page: { page: 1, limit } } })
})
