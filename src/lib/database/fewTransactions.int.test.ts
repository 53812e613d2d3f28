import { expect, it } from 'vitest'

import { testPayload } from '@tests/support/testPayload'

import { inTransaction } from './inTransaction'

it('lets many transactions at once read beside themselves, and others read meanwhile', async () => {
  const { payload } = await testPayload()
  const name = async () => (await payload.findGlobal({ slug: 'settings', depth: 0 })).businessName
  const many = Array.from({ length: 30 }, () => inTransaction({ payload, source: 'job' }, name))

  expect(new Set(await Promise.all([...many, name()])).size).toBe(1)
}, 20_000)
