import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asUser, buildCharge, buildLease, buildTenant, idOf } from '@tests/support/builders'
import { JANUARY, linesOf, mailOver, statementBooks } from '@tests/support/ledger/statementBooks'
import { mailServer, type MailServer } from '@tests/support/mailServer'

describe('statements by e-mail', () => {
  let books: Awaited<ReturnType<typeof statementBooks>>
  beforeAll(async () => {
    books = await statementBooks()
  })

  let server: MailServer
  let putBack: () => void
  beforeEach(async () => {
    server = await mailServer()
    putBack = await mailOver(books.payload, server.url)
  })
  afterEach(async () => {
    putBack()
    await server.close()
  })

  it('go to each tenant with an address, who has none is named, and a private copy is kept', async () => {
    const { status, body } = await books.send({ account: books.first, ...JANUARY })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      sent: [{ account: books.first, name: 'James Adeyemi' }],
      withoutEmail: [{ account: books.first, name: 'Chloë D’Angelo' }],
      alreadySent: [],
      failed: [],
    })
    expect(body.report[0]).toBe('Sent to 1 tenant.')
    expect(body.report[1]).toMatch(/^No e-mail address: Chloë D’Angelo \(.*4B.*\)\.$/)

    const [mail] = server.received
    expect(server.received).toHaveLength(1)
    expect(mail?.to).toMatchObject({ value: [{ address: 'james@example.net' }] })
    expect(mail?.from?.value[0]?.name).toBe('Hartmann Rentals')
    expect(mail?.replyTo?.text).toBe('office@example.com')
    expect(mail?.subject).toBe('Your statement from Hartmann Rentals, January 1, 2024 to January 31, 2024')
    expect(mail?.html).toContain('Owes $1,400.00')
    const [attached] = mail?.attachments ?? []
    expect(attached).toMatchObject({ contentType: 'application/pdf' })
    expect(linesOf(attached!.content).join('\n')).toContain('Owes $1,400.00')

    const [row] = await books.app.sql<{ document_id: number; status: string; by_id: number }>(
      'select document_id, status, by_id from statements where account_id = $1',
      [books.first],
    )
    expect(row).toMatchObject({ status: 'sent', by_id: books.manager.id })
    const copy = await books.payload.findByID({ collection: 'documents', id: row!.document_id, depth: 1 })
    expect(copy).toMatchObject({
      title: 'Statement, January 1, 2024 to January 31, 2024',
      mimeType: 'application/pdf',
      property: { id: books.property },
      tenant: { name: 'James Adeyemi' },
      addedBy: { id: books.manager.id },
    })
    expect(copy.lease).toMatchObject({ account: expect.anything() })
    const file = `/documents/file/${copy.filename}`
    expect((await books.app.rest('GET', file, { user: books.manager })).bytes.equals(attached!.content)).toBe(
      true,
    )
    expect((await books.app.rest('GET', file)).status).not.toBe(200)
    const assistant = await asUser(books.payload, 'assistant', { properties: [books.property] })
    expect((await books.app.rest('GET', file, { user: assistant })).status).toBe(404)
  })

  it('go once, however often and however fast the button is pressed', async () => {
    const range = { from: '2024-01-02', to: '2024-01-31' }
    const presses = await Promise.all([1, 2, 3, 4].map(() => books.send({ account: books.second, ...range })))
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(server.received).toHaveLength(1)
    expect(presses.flatMap(({ body }) => body.sent)).toHaveLength(1)
    expect(presses.flatMap(({ body }) => body.alreadySent)).toHaveLength(3)
    const copies = await books.app.sql(
      `select distinct document_id from statements where account_id = $1 and day_of(first_day) = '2024-01-02'`,
      [books.second],
    )
    expect(copies).toHaveLength(1)
  })

  it('go again when the books have changed since', async () => {
    const range = { from: '2024-01-03', to: '2024-01-31' }
    await books.send({ account: books.second, ...range })
    await buildCharge(books.payload, {
      account: books.second,
      dueDate: '2024-01-20',
      description: 'Key',
      amountCents: 1_000,
    })
    const { body } = await books.send({ account: books.second, ...range })
    expect(body).toMatchObject({ sent: [{ name: 'Nguyễn Đào' }], alreadySent: [] })
    expect(server.received).toHaveLength(2)
  })

  it('go to many accounts by filter, each tenant their own', async () => {
    const { body } = await books.send({ property: books.property, from: '2024-01-04', to: '2024-01-31' })
    expect(body.sent.map(({ name }) => name)).toEqual(['James Adeyemi', 'Nguyễn Đào'])
    expect(body.report[0]).toBe('Sent to 2 tenants of 2 accounts.')
    const texts = server.received.map(({ attachments }) => linesOf(attachments[0]!.content).join('\n'))
    expect(texts[0]).not.toContain('Nguyễn')
    expect(texts[1]).not.toContain('Adeyemi')
  })

  it('tell what was refused, and send it when asked again', async () => {
    const tenant = await buildTenant(books.payload, {
      firstName: 'Ana',
      lastName: 'Lee',
      email: 'refused@example.net',
    })
    const lease = await buildLease(books.payload, { tenants: [tenant.id], start: '2024-01-01' })
    const account = idOf(lease.account)
    const failing = await books.send({
      account: [account, books.second],
      from: '2024-01-05',
      to: '2024-01-31',
    })
    expect(failing.body).toMatchObject({
      failed: [{ account, why: 'The mail server refused the mail. Check the address.' }],
      sent: [{ account: books.second }],
    })
    await books.payload.update({ collection: 'tenants', id: tenant.id, data: { email: 'ana@example.net' } })
    const again = await books.send({ account: [account, books.second], from: '2024-01-05', to: '2024-01-31' })
    expect(again.body).toMatchObject({
      sent: [{ account }],
      alreadySent: [{ account: books.second }],
      failed: [],
    })
  })

  it('stop at a mail server that does not answer, and can all be sent later', async () => {
    const answering = await mailOver(books.payload, 'smtp://127.0.0.1:9')
    const range = { from: '2024-01-06', to: '2024-01-31' }
    const { status, body } = await books.send({ property: books.property, ...range })
    expect(status).toBe(200)
    expect(body.sent).toEqual([])
    expect(body.failed.map(({ why }) => why)).toEqual([
      'The mail server did not answer. Check it, and send again.',
      'The mail server did not answer. Check it, and send again.',
    ])
    answering()
    expect((await books.send({ property: books.property, ...range })).body.sent).toHaveLength(2)
  })

  it('the mail server may have taken are told of, and do not go again that day', async () => {
    const accountOf = async (email: string): Promise<number> => {
      const tenant = await buildTenant(books.payload, { firstName: 'Ana', lastName: 'Lee', email })
      return idOf((await buildLease(books.payload, { tenants: [tenant.id], start: '2024-01-01' })).account)
    }
    const account = await accountOf('lost@example.net')
    const { body } = await books.send({ account, ...JANUARY })
    expect(server.received).toHaveLength(1)
    expect(body).toMatchObject({ sent: [], failed: [], unknown: [{ account, name: 'Ana Lee' }] })
    expect(body.report[1]).toMatch(/^It is not known whether the mail reached Ana Lee /)
    const again = await books.send({ account, ...JANUARY })
    expect(again.body).toMatchObject({ sent: [], alreadySent: [], unknown: [{ account }] })
    expect(server.received).toHaveLength(1)

    const broken = await accountOf('broken@example.net')
    expect((await books.send({ account: broken, ...JANUARY })).body).toMatchObject({
      failed: [{ account: broken }],
      unknown: [],
    })
  })

  it('whose process ended while they were sent do not go again that day', async () => {
    const range = { account: books.second, from: '2024-01-07', to: '2024-01-31' }
    expect((await books.send(range)).body.sent).toHaveLength(1)
    await books.app.sql(
      `update statements set status = 'sending', updated_at = now() - interval '11 minutes'
        where account_id = $1 and day_of(first_day) = '2024-01-07'`,
      [books.second],
    )
    const { body } = await books.send(range)
    expect(body).toMatchObject({ sent: [], unknown: [{ account: books.second }] })
    expect(server.received).toHaveLength(1)
  })

  it('leave a trail of who sent what to whom', async () => {
    const rows = await books.app.sql<{ operation: string; person_id: number }>(
      `select operation, person_id from audit_trail where kind = 'statements' and record = (
        select id::text from statements where account_id = $1 order by id limit 1) order by id`,
      [books.first],
    )
    expect(rows).toEqual([
      { operation: 'create', person_id: books.manager.id },
      { operation: 'update', person_id: books.manager.id },
    ])
  })
})
