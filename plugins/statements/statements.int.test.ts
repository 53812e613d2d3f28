import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { emailAdapter } from '@/lib/mail/emailAdapter'
import {
  asUser,
  buildCharge,
  buildDepositMovement,
  buildLease,
  buildPayment,
  buildProperty,
  buildReversal,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import { pdfPages } from '@tests/support/pdfText'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Named = { account: number; name: string; place: string; why?: string }
type Sending = Record<'sent' | 'alreadySent' | 'withoutEmail' | 'failed', Named[]> & { report: string[] }
type Refused = { errors: { message: string; data: { code: string; details: { parameter: string } } }[] }

const JANUARY = { from: '2024-01-01', to: '2024-01-31' }

describe('statements', () => {
  let app: TestPayload
  let payload: Payload
  let manager: User
  let server: MailServer
  let before: { smtpUrl: string | undefined; send: Payload['sendEmail'] }
  let property: number
  let first: number
  let second: number

  /** The product's own adapter on a real server; only the address of that server is the test's. */
  const useServer = async (url: string): Promise<void> => {
    process.env.SMTP_URL = url
    payload.sendEmail = (await emailAdapter())({ payload }).sendEmail
  }

  beforeAll(async () => {
    app = await testPayload()
    payload = app.payload
    before = { smtpUrl: process.env.SMTP_URL, send: payload.sendEmail }
    manager = await asUser(payload, 'manager')
    await payload.updateGlobal({
      slug: 'settings',
      data: {
        businessName: 'Hartmann Rentals',
        address: '12 Main Street\nDayton, OH 45402',
        phone: '(937) 555-0100',
        email: 'office@example.com',
      },
    })
    property = (await buildProperty(payload, { name: 'Maple Court' })).id
    const james = await buildTenant(payload, {
      firstName: 'James',
      lastName: 'Adeyemi',
      email: 'James@example.net',
    })
    const chloe = await buildTenant(payload, { firstName: 'Chloë', lastName: 'D’Angelo', email: null })
    const nguyen = await buildTenant(payload, {
      firstName: 'Nguyễn',
      lastName: 'Đào',
      email: 'dao@example.net',
    })
    const accountOf = async (number: string, tenants: number[]): Promise<number> => {
      const unit = await buildUnit(payload, { property, number })
      const lease = await buildLease(payload, { unit: unit.id, tenants, start: '2023-12-01' })
      return idOf(lease.account)
    }
    first = await accountOf('4B', [james.id, chloe.id])
    second = await accountOf('5C', [nguyen.id])
    const rent = (account: number, dueDate: string, description: string) =>
      buildCharge(payload, { account, dueDate, description, type: 'rent', amountCents: 100_000 })
    await rent(first, '2023-12-01', 'December rent')
    await rent(first, '2024-01-01', 'January rent')
    await rent(first, '2024-02-01', 'February rent')
    await buildPayment(payload, { account: first, receivedOn: '2023-12-05', amountCents: 60_000 })
    const check = await buildPayment(payload, {
      account: first,
      tenant: james.id,
      receivedOn: '2024-01-03',
      amountCents: 50_000,
      receiptNumber: 'R1015',
      memo: 'said he lost his job',
    })
    await buildReversal(payload, { payment: check.id, date: '2024-01-10', reason: 'insufficient funds' })
    const typo = await buildPayment(payload, {
      account: first,
      receivedOn: '2024-01-04',
      amountCents: 77_700,
    })
    await app.rest('POST', `/payments/${typo.id}/void`, { user: manager, body: { reason: 'typed twice' } })
    await buildDepositMovement(payload, { account: first, date: '2023-12-01', amountCents: 87_500 })
    await rent(second, '2024-01-01', 'January rent')
    await buildPayment(payload, { account: second, receivedOn: '2024-01-02', amountCents: 105_000 })
  })

  beforeEach(async () => {
    await server?.close()
    server = await mailServer()
    await useServer(server.url)
  })

  afterAll(async () => {
    await server.close()
    payload.sendEmail = before.send
    if (before.smtpUrl === undefined) delete process.env.SMTP_URL
    else process.env.SMTP_URL = before.smtpUrl
  })

  const get = (query: string, user: User | undefined = manager) =>
    app.rest<Refused>('GET', `/ledger/statements?${query}`, { user })
  const send = (body: object, user: User | undefined = manager) =>
    app.rest<Sending>('POST', '/ledger/statements/send', { user, body })
  const linesOf = (bytes: Buffer): string[] => pdfPages(bytes).flat()

  describe('as a file', () => {
    it('says what was owed before, each entry with the balance after it, what is open, and what is held', async () => {
      const { status, headers, bytes } = await get(`account=${first}&from=2024-01-01&to=2024-01-31`)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="statement-${first}-2024-01-01-to-2024-01-31.pdf"`,
      )
      expect(headers.get('cache-control')).toContain('no-store')
      const lines = linesOf(bytes)
      const text = lines.join('\n')
      expect(lines[0]).toBe('Hartmann Rentals Statement')
      expect(text).toContain('James Adeyemi')
      expect(text).toContain('Chloë D’Angelo')
      expect(text).toContain('Owes $1,400.00')
      expect(lines).toEqual(
        expect.arrayContaining([
          'Jan 1 Balance before this day owes 400.00',
          'Jan 1 January rent 1,000.00 owes 1,400.00',
          'Jan 3 Payment, Check 500.00 owes 900.00',
          'R1015 · James Adeyemi · returned Jan 10',
          'Jan 10 Payment returned −500.00 owes 1,400.00',
          'Through January 31, 2024 1,000.00 – owes 1,400.00',
          'Still open on January 31, 2024',
          'December rent Dec 1, 2023, past due 400.00',
          'January rent Jan 1, past due 1,000.00',
          '$875.00 is held. It is kept apart from this balance and pays no rent.',
        ]),
      )
      expect(lines.at(-1)).toBe('Hartmann Rentals · (937) 555-0100 · office@example.com Page 1 of 1')
    })

    it('has no void entry, no later one, and nothing the office noted for itself', async () => {
      const text = linesOf((await get(`account=${first}&from=2024-01-01&to=2024-01-09`)).bytes).join('\n')
      for (const hidden of [
        '777.00',
        'typed twice',
        'lost his job',
        'insufficient funds',
        'February',
        'returned',
      ])
        expect(text).not.toContain(hidden)
    })

    it('never shows a bare minus: what is prepaid is said in words', async () => {
      const text = linesOf((await get(`account=${second}&from=2024-01-01&to=2024-01-31`)).bytes).join('\n')
      expect(text).toContain('Prepaid $50.00')
      expect(text).toContain('$50.00 is paid ahead and settles the next charge.')
      expect(text).not.toContain('-50')
    })

    it('is the same file twice', async () => {
      const query = `account=${first}&from=2024-01-01&to=2024-01-31`
      expect((await get(query)).bytes.equals((await get(query)).bytes)).toBe(true)
    })

    it.each([
      ['by their numbers', () => `account=${second},${first}`, ['5C', '4B']],
      ['of a property', () => `property=${property}`, ['4B', '5C']],
      ['of everybody past due', () => 'pastDueDays=0', ['4B']],
    ])('is one file of many accounts, %s', async (_how, choice, units) => {
      const { status, headers, bytes } = await get(`${choice()}&from=2024-01-01&to=2024-01-31`)
      expect(status).toBe(200)
      const pages = pdfPages(bytes)
      expect(pages.map((page) => page.find((line) => line.startsWith('Unit '))?.slice(5, 7))).toEqual(units)
      expect(pages.map((page) => /Page 1 of 1$/.test(page.at(-1) ?? ''))).toEqual(units.map(() => true))
      if (units.length > 1)
        expect(headers.get('content-disposition')).toContain('"statements-2024-01-01-to-2024-01-31.pdf"')
    })

    it('names the character that cannot be printed', async () => {
      const tenant = await buildTenant(payload, { firstName: '李', lastName: 'Ming' })
      const lease = await buildLease(payload, { tenants: [tenant.id], start: '2024-01-01' })
      const { status, body } = await get(`account=${idOf(lease.account)}&from=2024-01-01&to=2024-01-31`)
      expect(status).toBe(409)
      expect(body.errors[0]).toMatchObject({ data: { code: 'CHARACTER_NOT_PRINTABLE' } })
      expect(body.errors[0]?.message).toContain('李')
    })
  })

  describe('that are asked for wrongly', () => {
    it.each([
      ['account=1&to=2024-01-31', 'from'],
      ['account=1&from=2024-01-01', 'to'],
      ['account=1&from=2024-02-30&to=2024-03-01', 'from'],
      ['account=1&from=2024-02-02&to=2024-02-01', 'from'],
      ['account=1&from=2024-01-01&to=9999-12-31', 'to'],
      ['account=1&from=1024-01-01&to=2024-12-31', 'from'],
      ['account=x&from=2024-01-01&to=2024-01-31', 'account'],
      ['account=&from=2024-01-01&to=2024-01-31', 'account'],
      ['from=2024-01-01&to=2024-01-31', 'account'],
      ['account=1&property=1&from=2024-01-01&to=2024-01-31', 'property'],
      ['pastDueDays=-1&from=2024-01-01&to=2024-01-31', 'pastDueDays'],
      ['accounts=1&from=2024-01-01&to=2024-01-31', 'accounts'],
    ])('are refused by name, over both doors, and nothing is sent: %s', async (query, parameter) => {
      const rows = await tableCounts(app)
      const answers = [
        await get(query),
        await app.rest<Refused>('POST', '/ledger/statements/send', {
          user: manager,
          body: Object.fromEntries(new URLSearchParams(query)),
        }),
      ]
      for (const { status, body } of answers) {
        expect(status).toBe(400)
        expect(body.errors[0]?.data).toMatchObject({ code: 'BAD_PARAMETER', details: { parameter } })
      }
      expect(server.received).toEqual([])
      expect(await tableCounts(app)).toEqual(rows)
    })

    it.each([
      { account: [], ...JANUARY },
      { account: { id: 1 }, ...JANUARY },
      { account: null, ...JANUARY },
    ])('are refused in a body that is no list of numbers: %o', async (body) => {
      const answer = await app.rest<Refused>('POST', '/ledger/statements/send', { user: manager, body })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]?.data.details.parameter).toBe('account')
    })

    it('are not found where there is no such account, or none that passes', async () => {
      expect((await get('account=999999&from=2024-01-01&to=2024-01-31')).status).toBe(404)
      expect((await get('q=nobody&from=2024-01-01&to=2024-01-31')).status).toBe(404)
      expect((await send({ account: [first, 999_999], ...JANUARY })).status).toBe(404)
      expect(server.received).toEqual([])
    })

    it('are too many at once', async () => {
      const many = (length: number) => Array.from({ length }, (_, index) => index + 1)
      expect((await send({ account: many(201), ...JANUARY })).status).toBe(413)
      expect((await get(`account=${many(101).join(',')}&from=2024-01-01&to=2024-01-31`)).status).toBe(413)
    })

    it('are closed to assistants, as if they were not there, and to nobody', async () => {
      const assistant = await asUser(payload, 'assistant', { properties: [property] })
      const query = `account=${first}&from=2024-01-01&to=2024-01-31`
      expect((await get(query, assistant)).status).toBe(404)
      expect((await send({ account: first, ...JANUARY }, assistant)).status).toBe(404)
      expect((await app.rest('GET', `/ledger/statements?${query}`)).status).toBe(401)
      expect(
        (await app.rest('POST', '/ledger/statements/send', { body: { account: first, ...JANUARY } })).status,
      ).toBe(401)
      expect(server.received).toEqual([])
    })
  })

  describe('by e-mail', () => {
    it('go to each tenant with an address, who has none is named, and a private copy is kept', async () => {
      const { status, body } = await send({ account: first, ...JANUARY })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        sent: [{ account: first, name: 'James Adeyemi' }],
        withoutEmail: [{ account: first, name: 'Chloë D’Angelo' }],
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

      const [row] = await app.sql<{ document_id: number; status: string; by_id: number }>(
        'select document_id, status, by_id from statements where account_id = $1',
        [first],
      )
      expect(row).toMatchObject({ status: 'sent', by_id: manager.id })
      const copy = await payload.findByID({ collection: 'documents', id: row!.document_id, depth: 1 })
      expect(copy).toMatchObject({
        title: 'Statement, January 1, 2024 to January 31, 2024',
        mimeType: 'application/pdf',
        property: { id: property },
        tenant: { name: 'James Adeyemi' },
        addedBy: { id: manager.id },
      })
      expect(copy.lease).toMatchObject({ account: expect.anything() })
      const file = `/documents/file/${copy.filename}`
      expect((await app.rest('GET', file, { user: manager })).bytes.equals(attached!.content)).toBe(true)
      expect((await app.rest('GET', file)).status).not.toBe(200)
      const assistant = await asUser(payload, 'assistant', { properties: [property] })
      expect((await app.rest('GET', file, { user: assistant })).status).toBe(404)
    })

    it('go once, however often and however fast the button is pressed', async () => {
      const range = { from: '2024-01-02', to: '2024-01-31' }
      const presses = await Promise.all([1, 2, 3, 4].map(() => send({ account: second, ...range })))
      expect(presses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(server.received).toHaveLength(1)
      expect(presses.flatMap(({ body }) => body.sent)).toHaveLength(1)
      expect(presses.flatMap(({ body }) => body.alreadySent)).toHaveLength(3)
      const copies = await app.sql(
        `select distinct document_id from statements where account_id = $1 and day_of(first_day) = '2024-01-02'`,
        [second],
      )
      expect(copies).toHaveLength(1)
    })

    it('go again when the books have changed since', async () => {
      const range = { from: '2024-01-03', to: '2024-01-31' }
      await send({ account: second, ...range })
      await buildCharge(payload, {
        account: second,
        dueDate: '2024-01-20',
        description: 'Key',
        amountCents: 1_000,
      })
      const { body } = await send({ account: second, ...range })
      expect(body).toMatchObject({ sent: [{ name: 'Nguyễn Đào' }], alreadySent: [] })
      expect(server.received).toHaveLength(2)
    })

    it('go to many accounts by filter, each tenant their own', async () => {
      const { body } = await send({ property, from: '2024-01-04', to: '2024-01-31' })
      expect(body.sent.map(({ name }) => name)).toEqual(['James Adeyemi', 'Nguyễn Đào'])
      expect(body.report[0]).toBe('Sent to 2 tenants of 2 accounts.')
      const texts = server.received.map(({ attachments }) => linesOf(attachments[0]!.content).join('\n'))
      expect(texts[0]).not.toContain('Nguyễn')
      expect(texts[1]).not.toContain('Adeyemi')
    })

    it('tell what was refused, and send it when asked again', async () => {
      const tenant = await buildTenant(payload, {
        firstName: 'Ana',
        lastName: 'Lee',
        email: 'refused@example.net',
      })
      const lease = await buildLease(payload, { tenants: [tenant.id], start: '2024-01-01' })
      const account = idOf(lease.account)
      const failing = await send({ account: [account, second], from: '2024-01-05', to: '2024-01-31' })
      expect(failing.body).toMatchObject({
        failed: [{ account, why: 'The mail server refused the mail. Check the address.' }],
        sent: [{ account: second }],
      })
      await payload.update({ collection: 'tenants', id: tenant.id, data: { email: 'ana@example.net' } })
      const again = await send({ account: [account, second], from: '2024-01-05', to: '2024-01-31' })
      expect(again.body).toMatchObject({
        sent: [{ account }],
        alreadySent: [{ account: second }],
        failed: [],
      })
    })

    it('stop at a mail server that does not answer, and can all be sent later', async () => {
      await useServer('smtp://127.0.0.1:9')
      const range = { from: '2024-01-06', to: '2024-01-31' }
      const { status, body } = await send({ property, ...range })
      expect(status).toBe(200)
      expect(body.sent).toEqual([])
      expect(body.failed.map(({ why }) => why)).toEqual([
        'The mail server did not answer. Check it, and send again.',
        'The mail server did not answer. Check it, and send again.',
      ])
      await useServer(server.url)
      expect((await send({ property, ...range })).body.sent).toHaveLength(2)
    })

    it('leave a trail of who sent what to whom', async () => {
      const rows = await app.sql<{ operation: string; person_id: number }>(
        `select operation, person_id from audit_trail where kind = 'statements' and record = (
          select id::text from statements where account_id = $1 order by id limit 1) order by id`,
        [first],
      )
      expect(rows).toEqual([
        { operation: 'create', person_id: manager.id },
        { operation: 'update', person_id: manager.id },
      ])
    })
  })
})
