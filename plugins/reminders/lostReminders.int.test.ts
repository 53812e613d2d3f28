import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildTenant, idOf } from '@tests/support/builders'
import { mailOver } from '@tests/support/ledger/statementBooks'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import type { Refused, Sending } from '@tests/support/reminderAnswers'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a reminder whose connection breaks off', () => {
  let app: TestPayload
  let manager: User
  let server: MailServer
  let putBack: () => void
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })
  beforeEach(async () => {
    server = await mailServer()
    putBack = await mailOver(app.payload, server.url)
  })
  afterEach(async () => {
    putBack()
    await server.close()
  })

  const accountOf = async (email: string): Promise<number> => {
    const tenant = await buildTenant(app.payload, { firstName: 'Ana', lastName: 'Lee', email })
    const account = idOf(
      (await buildLease(app.payload, { tenants: [tenant.id], start: '2026-01-01' })).account,
    )
    await buildCharge(app.payload, { account, dueDate: '2026-04-01', type: 'rent', amountCents: 120_000 })
    return account
  }
  const send = async (account: number) =>
    (await app.rest<Sending & Refused>('POST', '/ledger/reminders', { user: manager, body: { account } }))
      .body

  it('after the mail was handed over is told of, and does not go again that day', async () => {
    const account = await accountOf('lost@example.net')
    const body = await send(account)
    expect(server.received).toHaveLength(1)
    expect(body).toMatchObject({ sent: [], failed: [], unknown: [{ account, name: 'Ana Lee' }] })
    expect(body.report).toContainEqual(
      expect.stringMatching(/^It is not known whether the mail reached Ana Lee /),
    )
    expect(await send(account)).toMatchObject({ sent: [], alreadySent: [{ account }] })
    expect(server.received).toHaveLength(1)
    expect(await app.sql('select id from contacts where account_id = $1', [account])).toEqual([])
  })

  it('before it was is not sent, and goes when asked again', async () => {
    const account = await accountOf('broken@example.net')
    expect(await send(account)).toMatchObject({ failed: [{ account }], unknown: [] })
    await app.sql(`update tenants set email = 'whole@example.net' where email = 'broken@example.net'`)
    expect(await send(account)).toMatchObject({ sent: [{ account }] })
  })
})
