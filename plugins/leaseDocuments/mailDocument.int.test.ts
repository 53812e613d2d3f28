import { writeFileSync } from 'node:fs'

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asUser, buildPayment, buildReversal, buildTenant, idOf } from '@tests/support/builders'
import { mailOver } from '@tests/support/ledger/statementBooks'
import { codeOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { RECEIPT } from './starters/notices'

describe('a document', () => {
  let app: TestPayload
  let office: Leasing
  let server: MailServer
  let putBack: () => void
  beforeAll(async () => {
    app = await testPayload()
    office = await openLeasing(app)
  })
  beforeEach(async () => {
    server = await mailServer()
    putBack = await mailOver(app.payload, server.url)
  })
  afterEach(async () => {
    putBack()
    await server.close()
  })
  const tenant = async (firstName: string, email: string | null) =>
    (await buildTenant(app.payload, { firstName, lastName: 'Lee', email })).id
  const generated = async (...tenants: number[]) => office.generate(await office.draft({ tenants }))
  const send = async (document: number, body: object = {}) => {
    const answer = await office.post(`/documents/${document}/mail`, body)
    return answer.body as { sent: object[]; alreadySent: object[]; report: string[] }
  }

  it('is previewed, then mailed to each tenant with an address once, as it was generated', async () => {
    const document = await generated(
      await tenant('Ana', 'ana@example.net'),
      await tenant('Bo', null),
      await tenant('Cy', 'cy@example.net'),
    )
    const preview = () => app.rest('GET', `/leasing/documents/${document.id}/mail`, { user: office.manager })
    expect((await preview()).body).toMatchObject({
      subject: `${document.title} · Hartmann Rentals`,
      recipients: [
        { name: 'Ana Lee', email: 'ana@example.net' },
        { name: 'Cy Lee', email: 'cy@example.net' },
      ],
      withoutEmail: ['Bo Lee'],
      sent: [],
    })
    expect(server.received).toEqual([])
    const [first, second] = await Promise.all([send(document.id), send(document.id, { text: 'Again?' })])
    expect(first.sent.length + second.sent.length).toBe(2)
    expect(server.received).toHaveLength(2)
    expect(server.received[0]?.attachments[0]?.content).toEqual(await office.bytesOf(document.file))
    expect(await send(document.id)).toMatchObject({
      sent: [],
      report: [
        'Nothing was sent.',
        expect.stringContaining('Had it already, not again: Ana Lee and Cy Lee'),
        expect.stringContaining('Bo Lee'),
      ],
    })
    expect((await preview()).body).toMatchObject({ sent: [{ email: 'ana@example.net' }, {}] })
  })

  it('is not mailed once it is superseded, nor when its file was changed', async () => {
    const lease = await office.draft({ tenants: [await tenant('Ana', 'ana@example.net')] })
    const first = await office.generate(lease)
    const second = await office.generate(lease)
    expect(codeOf(await office.post(`/documents/${first.id}/mail`, {}))).toBe('DOCUMENT_CLOSED')
    writeFileSync(await office.pathOf(second.file), 'not what it was')
    const { report } = await send(second.id)
    expect(report.join(' ')).toContain('is not what was generated')
    expect(server.received).toEqual([])
    expect((await office.post('/documents/999999/mail', {})).status).toBe(404)
    const assistant = await asUser(app.payload, 'assistant', { properties: [idOf(lease.property)] })
    expect((await office.post(`/documents/${second.id}/mail`, {}, assistant)).status).toBe(404)
  })

  /** 2,000.00 in one check: rent and deposit of one account, rent of another. */
  const oneCheck = async (account: number, other: number) => {
    const common = { account, receivedOn: '2026-01-05', method: 'check' }
    const parts = [
      { type: 'rent', amountCents: 80_000 },
      { type: 'rent', amountCents: 5_000 },
      { type: 'deposit', amountCents: 75_000 },
      { type: 'rent', amountCents: 40_000, account: other },
    ]
    const { body } = await app.rest<{ payments: { id: number }[] }>('POST', '/ledger/payments', {
      user: office.manager,
      body: { ...common, parts, amountCents: 200_000 },
    })
    return body.payments.map(({ id }) => id)
  }

  it('can be the receipt of one payment of its account, which stands', async () => {
    const template = await app.payload.create({
      collection: 'lease-templates',
      data: { ...RECEIPT, _status: 'published' },
    })
    const [lease, other] = [
      await office.draft({ status: 'active' }),
      await office.draft({ status: 'active' }),
    ]
    const account = idOf(lease.account)
    const pay = (amountCents: number, receivedOn: string) =>
      buildPayment(app.payload, { account, amountCents, receivedOn, method: 'zelle', receiptNumber: 'R-7' })
    const first = await pay(50_000, '2026-01-03')
    const second = await pay(60_000, '2026-02-03')
    const receipt = (payment: number, of = lease) =>
      office.post('/documents', { lease: of.id, template: template.id, payment })
    const { doc } = (await receipt(first.id)).body as { doc: object }
    expect(doc).toMatchObject({
      kind: 'receipt',
      payment: first.id,
      signers: [],
      values: {
        'payment.amount': '$500.00',
        'payment.receivedOn': 'January 3, 2026',
        'payment.method': 'Zelle',
        'payment.receiptNumber': 'R-7',
      },
    })
    const check = await oneCheck(account, idOf(other.account))
    for (const part of check.slice(0, 3))
      expect((await receipt(part)).body).toMatchObject({
        doc: {
          values: {
            'payment.amount': '$1,600.00',
            'payment.for': 'Rent ($850.00) and Security deposit ($750.00)',
          },
        },
      })
    // A deposit slip holds checks of several: none is told what another has paid.
    expect((await receipt(check[3]!, other)).body).toMatchObject({
      doc: { values: { 'payment.amount': '$400.00', 'payment.for': 'Rent' } },
    })
    await buildReversal(app.payload, { payment: second.id, account, date: '2026-02-10' })
    expect((await receipt(second.id)).status).toBe(404)
    expect((await receipt(first.id, other)).status).toBe(404)
  })
})
