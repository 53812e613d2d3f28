import { expect, it } from 'vitest'

import { asUser, buildVendor } from '@tests/support/builders'
import { testPayload } from '@tests/support/testPayload'

it('answers what the database refuses only at the commit, and keeps nothing', async () => {
  const app = await testPayload()
  const manager = await asUser(app.payload, 'manager')
  const vendor = await buildVendor(app.payload, { name: 'Rumpke' })
  await app.sql(`
    create function refuse_late() returns trigger language plpgsql as $$
    begin
      raise exception 'Refused late.' using errcode = 'RB409', hint = 'STILL_IN_USE', column = 'name';
    end $$;
    create constraint trigger refuse_late after update on vendors
      deferrable initially deferred for each row execute function refuse_late()`)
  const answer = await app.rest<{ errors: { message: string; data: object }[] }>(
    'PATCH',
    `/vendors/${vendor.id}`,
    {
      user: manager,
      body: { name: 'Waste Co' },
    },
  )
  expect([answer.status, answer.body.errors[0]]).toMatchObject([
    409,
    { message: 'Refused late.', data: { code: 'STILL_IN_USE', field: 'name' } },
  ])
  expect((await app.payload.findByID({ collection: 'vendors', id: vendor.id })).name).toBe('Rumpke')
})
