import { expect, it } from 'vitest'

import { testPayload } from '@tests/support/testPayload'

import { TenantBalance } from './index'

it('is nothing on a form, where there is no row', async () => {
  const { payload } = await testPayload()
  expect(await TenantBalance({ payload })).toBeNull()
})
