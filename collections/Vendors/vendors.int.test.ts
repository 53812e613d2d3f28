import { beforeAll, describe, expect, it } from 'vitest'

import type { Document, User, Vendor } from '@/payload-types'
import { asUser, buildDocument, buildVendor } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const KEPT = ['formW9', 'w9ReceivedOn', 'no1099Because'] as const

describe('what a Form 1099 needs to know of a vendor', () => {
  let app: TestPayload
  let admin: User
  let manager: User
  let assistant: User
  let form: Document
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    admin = await asUser(payload, 'admin')
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant')
    form = await buildDocument(payload, { title: 'W-9' })
  })

  const told = () => ({ formW9: form.id, w9ReceivedOn: '2026-01-05', no1099Because: 'corporation' as const })

  it('is kept by the office: the form, the day it came, why no 1099 is needed', async () => {
    for (const user of [admin, manager]) {
      const { id } = await buildVendor(app.payload)
      const saved = await app.rest('PATCH', `/vendors/${id}`, { user, body: told() })
      expect(saved.status).toBe(200)
      const { body } = await app.rest<Vendor>('GET', `/vendors/${id}?depth=0`, { user })
      expect(body).toMatchObject({ ...told(), w9ReceivedOn: '2026-01-05T12:00:00.000Z' })
    }
  })

  it('is a reason of the list, a day, a file there is, or refused by its field', async () => {
    const { id } = await buildVendor(app.payload)
    for (const [field, value] of [
      ['no1099Because', 'because'],
      ['w9ReceivedOn', '2026-02-30'],
      ['formW9', 999_999],
    ] as const) {
      const { status, body } = await app.rest<{ errors: { data: { field: string } }[] }>(
        'PATCH',
        `/vendors/${id}`,
        { user: manager, body: { [field]: value } },
      )
      expect([field, status, body.errors[0]?.data.field]).toEqual([field, 400, field])
    }
  })

  it.each(['2099-01-05', '1926-01-05'])('came on no day like %s', async (w9ReceivedOn) => {
    const { id } = await buildVendor(app.payload)
    const { status, body } = await app.rest<{ errors: { data: object }[] }>('PATCH', `/vendors/${id}`, {
      user: manager,
      body: { w9ReceivedOn },
    })
    expect([status, body.errors[0]?.data]).toMatchObject([400, { code: 'BAD_DAY', field: 'w9ReceivedOn' }])
  })

  it('stays with whom it is of: a vendor made as a copy has no form yet', async () => {
    const { id } = await buildVendor(app.payload, told())
    const { status, body } = await app.rest<{ doc: Vendor }>('POST', `/vendors/${id}/duplicate?depth=0`, {
      user: manager,
      body: {},
    })
    expect([status, KEPT.map((name) => body.doc[name] ?? null)]).toEqual([200, [null, null, null]])
  })

  it('is nothing to an assistant: not shown, not found by, not taken, and the file is not there', async () => {
    const { id } = await buildVendor(app.payload, told())
    const { body } = await app.rest<Record<string, unknown>>('GET', `/vendors/${id}?depth=2`, {
      user: assistant,
    })
    expect(KEPT.filter((name) => name in body)).toEqual([])
    const over = await app.graphql<{ Vendor: Record<string, unknown> }>(
      `{ Vendor(id: ${id}) { name w9ReceivedOn no1099Because formW9 { id } } }`,
      { user: assistant },
    )
    expect(KEPT.map((name) => over.data?.Vendor?.[name] ?? null)).toEqual([null, null, null])
    for (const name of KEPT)
      expect(
        (await app.rest('GET', `/vendors?where[${name}][exists]=true`, { user: assistant })).status,
      ).toBe(400)
    expect((await app.rest('GET', `/documents/${form.id}`, { user: assistant })).status).toBe(404)
    expect(
      (await app.rest('GET', `/documents/file/${encodeURIComponent(form.filename!)}`, { user: assistant }))
        .status,
    ).toBe(404)
    await app.rest('POST', '/vendors', { user: assistant, body: { name: 'Mine', ...told() } })
    expect(
      await app.sql(
        "select form_w9_id, w9_received_on, no1099_because from vendors where name = 'Mine' and form_w9_id is not null",
      ),
    ).toEqual([])
  })
})
