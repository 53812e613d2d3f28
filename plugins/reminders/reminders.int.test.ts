import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildLease,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { mailOver } from '@tests/support/ledger/statementBooks'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import type { Preview, Progress, Refused, Sending } from '@tests/support/reminderAnswers'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const PAST_DUE = {
  dueDate: '2026-04-01',
  description: 'April rent',
  type: 'rent',
  amountCents: 120_000,
} as const

describe('reminders of past-due rent', () => {
  let app: TestPayload
  let payload: Payload
  let manager: User
  let property: number
  let server: MailServer
  let putBack: () => void
  let units = 0

  beforeAll(async () => {
    app = await testPayload()
    payload = app.payload
    manager = await asUser(payload, 'manager')
    property = (await buildProperty(payload, { name: 'Maple Court' })).id
    await payload.updateGlobal({
      slug: 'settings',
      data: { businessName: 'Hartmann Rentals', email: 'office@example.com' },
    })
  })
  beforeEach(async () => {
    server = await mailServer()
    putBack = await mailOver(payload, server.url)
  })
  afterEach(async () => {
    putBack()
    await server.close()
  })

  const accountOf = async (
    emails: (string | null)[],
    { owes = true, at = property } = {},
  ): Promise<number> => {
    const tenants = await Promise.all(
      emails.map((email, index) =>
        buildTenant(payload, { firstName: 'Ana', lastName: `Lee ${index + 1}`, email }),
      ),
    )
    const unit = await buildUnit(payload, { property: at, number: `U${(units += 1)}` })
    const lease = await buildLease(payload, {
      unit: unit.id,
      tenants: tenants.map(({ id }) => id),
      start: '2026-01-01',
    })
    const account = idOf(lease.account)
    if (owes) await buildCharge(payload, { account, ...PAST_DUE })
    return account
  }
  const send = (body: object, user: User = manager) =>
    app.rest<Sending & Refused>('POST', '/ledger/reminders', { user, body })
  const preview = (query: string, user: User = manager) =>
    app.rest<Preview & Refused>('GET', `/ledger/reminders/preview?${query}`, { user })

  it('are shown before they go, and go as they were shown; each is a contact with what was sent', async () => {
    const account = await accountOf(['ana@example.net', null])
    const { body: shown } = await preview(`account=${account}`)
    expect(shown).toMatchObject({ total: 1, withoutEmail: [{ name: 'Ana Lee 2' }] })
    const [draft] = shown.mails
    expect(draft?.subject).toMatch(/^Rent for Maple Court U\d+: \$1,200\.00 is past due$/)
    expect(draft?.text).toContain('Hello Ana Lee 1,')
    expect(draft?.text).toContain('due on April 1, 2026')
    expect(draft?.text.endsWith('Hartmann Rentals')).toBe(true)
    expect(server.received).toEqual([])
    expect(await app.sql('select id from reminders where account_id = $1', [account])).toEqual([])

    const { status, body } = await send({ account })
    expect(status).toBe(200)
    expect(body).toMatchObject({ sent: [{ account, name: 'Ana Lee 1' }], waiting: 0, failed: [] })
    expect(body.report[0]).toBe('Sent to 1 tenant.')
    expect(body.report[1]).toMatch(/^No e-mail address: Ana Lee 2 /)
    const [mail] = server.received
    expect(server.received).toHaveLength(1)
    expect(mail?.to).toMatchObject({ value: [{ address: 'ana@example.net' }] })
    expect(mail?.replyTo?.text).toBe('office@example.com')
    expect(mail?.subject).toBe(draft?.subject)
    expect(mail?.text?.trim()).toBe(draft?.text)
    expect(mail?.html).toContain('$1,200.00')

    const [contact] = await app.sql<Record<string, unknown>>(
      'select way, side, said, added_by_id, property_id from contacts where account_id = $1',
      [account],
    )
    expect(contact).toEqual({
      way: 'email',
      side: 'office',
      said: `${draft?.subject}\n\n${draft?.text}`,
      added_by_id: manager.id,
      property_id: property,
    })
  })

  it('go once a day, however often and however fast the button is pressed', async () => {
    const account = await accountOf(['once@example.net'])
    const presses = await Promise.all([1, 2, 3, 4].map(() => send({ account })))
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(server.received).toHaveLength(1)
    expect(presses.flatMap(({ body }) => body.sent)).toHaveLength(1)
    expect(presses.flatMap(({ body }) => body.alreadySent)).toHaveLength(3)
    expect(await app.sql('select id from contacts where account_id = $1', [account])).toHaveLength(1)
    expect((await preview(`account=${account}`)).body).toMatchObject({ total: 0, alreadySent: [{ account }] })
  })

  it('are one mail to a couple that shares an address, and none where nothing is past due', async () => {
    const couple = await accountOf(['home@example.net', 'Home@example.net'])
    const paid = await accountOf(['paid@example.net'], { owes: false })
    const { body } = await send({ account: [couple, paid] })
    expect(body.sent).toMatchObject([{ account: couple }])
    expect(body.notPastDue).toMatchObject([{ account: paid }])
    expect(body.report.at(-1)).toMatch(/^Nothing past due, not reminded: /)
    expect(server.received.map(({ text }) => text?.includes('Ana Lee 1 and Ana Lee 2'))).toEqual([true])
  })

  it('of many go by a job that tells how far it is, and run twice sends nothing twice', async () => {
    const house = (await buildProperty(payload, { name: 'Oak Flats' })).id
    for (let index = 0; index < 7; index += 1) await accountOf([`many${index}@example.net`], { at: house })
    const { body } = await send({ property: house })
    expect(body).toMatchObject({ waiting: 7, sent: [] })
    expect(body.report[0]).toBe('7 mails are being sent.')
    const progress = () =>
      app.rest<Progress>('GET', `/ledger/reminders/progress?batch=${body.batch}`, { user: manager })
    expect((await progress()).body).toMatchObject({ total: 7, waiting: 7, report: [] })
    const twice = await send({ property: house })
    expect(twice.body.alreadySent).toHaveLength(7)
    await payload.jobs.queue({ task: 'sendReminders', input: { batch: body.batch }, queue: 'reminders' })
    await payload.jobs.run({ queue: 'reminders', silent: true })
    expect(server.received).toHaveLength(7)
    expect((await progress()).body).toMatchObject({
      waiting: 0,
      report: ['Sent to 7 tenants of 7 accounts.'],
    })
    const logged = await app.sql<{ by: number }>(
      'select added_by_id as by from contacts where property_id = $1',
      [house],
    )
    expect(logged.map(({ by }) => by)).toEqual(Array.from({ length: 7 }, () => manager.id))
  })

  it('whose process ended go when asked again, unless one was just being sent', async () => {
    const [waiting, sending] = [
      await accountOf(['waiting@example.net']),
      await accountOf(['sending@example.net']),
    ]
    const { body } = await send({ account: [waiting, sending] })
    expect(body.sent).toHaveLength(2)
    server.received.length = 0
    const since = "updated_at = now() - interval '11 minutes' where account_id = $1"
    await app.sql(`update reminders set status = 'waiting', ${since}`, [waiting])
    await app.sql(`update reminders set status = 'sending', ${since}`, [sending])
    const progress = await app.rest<Progress>('GET', `/ledger/reminders/progress?batch=${body.batch}`, {
      user: manager,
    })
    expect(progress.body.unknown).toMatchObject([{ account: sending }])
    const again = await send({ account: [waiting, sending] })
    expect(again.body.sent).toMatchObject([{ account: waiting }])
    expect(again.body.alreadySent).toMatchObject([{ account: sending }])
    expect(server.received).toHaveLength(1)
  })

  it('that were refused are told of, are no contact, and go when asked again', async () => {
    const account = await accountOf(['refused@example.net'])
    const { body } = await send({ account })
    expect(body.failed).toMatchObject([
      { account, why: 'The mail server refused the mail. Check the address.' },
    ])
    expect(await app.sql('select id from contacts where account_id = $1', [account])).toEqual([])
    const answering = await mailOver(payload, 'smtp://127.0.0.1:9')
    const silent = await send({ account })
    expect(silent.body.failed[0]?.why).toBe('The mail server did not answer. Check it, and send again.')
    answering()
    await app.sql(`update tenants set email = 'right@example.net' where email = 'refused@example.net'`)
    expect((await send({ account })).body.sent).toMatchObject([{ account }])
  })

  it('say what the settings say; what they name and cannot be is refused', async () => {
    const admin = await asUser(payload, 'admin')
    const save = (reminderText: string) =>
      app.rest<Refused>('POST', '/globals/settings', { user: admin, body: { reminderText } })
    const wrong = await save('Dear {{tennant}}, {{pastDue}}')
    expect(wrong.status).toBe(400)
    expect(JSON.stringify(wrong.body)).toContain('There is no {{tennant}}.')
    expect((await save('{{#each this}}{{this}}{{/each}}')).status).toBe(400)
    expect((await save('Dear {{tenant}} <b>{{pastDue}}</b>, call {{contact}}')).status).toBe(200)
    const account = await accountOf(['own@example.net'])
    expect((await preview(`account=${account}`)).body.mails[0]?.text).toBe(
      'Dear Ana Lee 1 <b>$1,200.00</b>, call office@example.com',
    )
    await send({ account })
    expect(server.received[0]?.html).toContain('&lt;b&gt;$1,200.00&lt;/b&gt;')
    await payload.updateGlobal({ slug: 'settings', data: { email: null } })
    const other = await accountOf(['late@example.net'])
    const refused = await preview(`account=${other}`)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.message).toContain('{{contact}}')
  })

  it.each(['', 'account=0', 'account=x', 'account=12&property=1', 'q=x&sort=tenant'])(
    'are not made for ‘%s’, and the parameter is named',
    async (query) => {
      const { status, body } = await preview(query)
      expect(status).toBe(400)
      expect(body.errors[0]?.data).toMatchObject({ code: 'BAD_PARAMETER' })
      expect(body.errors[0]?.data.details?.parameter).toBeTruthy()
    },
  )

  it('are the office’s alone', async () => {
    const assistant = await asUser(payload, 'assistant', { properties: [property] })
    const account = await accountOf(['none@example.net'])
    expect((await send({ account }, assistant)).status).toBe(404)
    expect((await preview(`account=${account}`, assistant)).status).toBe(404)
    expect((await app.rest('GET', '/ledger/reminders/progress?batch=x', { user: assistant })).status).toBe(
      404,
    )
    expect((await send({ account: 99_999 })).status).toBe(404)
    expect(server.received).toEqual([])
  })
})
