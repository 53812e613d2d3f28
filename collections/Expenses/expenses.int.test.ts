import { beforeAll, describe, expect, it } from 'vitest'

import type { Expense, User } from '@/payload-types'
import {
  asUser,
  buildDocument,
  buildExpenseCategory,
  buildProperty,
  buildUnit,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = { doc: Expense; errors: { data: { errors: { path: string }[] } }[] }

describe('an expense', () => {
  let app: TestPayload
  let manager: User
  let repairs: number
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    repairs = (await buildExpenseCategory(app.payload, { name: 'Roof', scheduleE: 'repairs' })).id
    property = (await buildProperty(app.payload)).id
  })

  const post = (body: object) =>
    app.rest<Answer>('POST', '/expenses?depth=0', {
      user: manager,
      body: {
        date: '2026-03-05',
        amountCents: 25_000,
        type: 'expense',
        category: repairs,
        property,
        ...body,
      },
    })

  it('may be of one unit, and keeps its receipts', async () => {
    const unit = await buildUnit(app.payload, { property })
    const receipt = await buildDocument(app.payload)
    const { status, body } = await post({ unit: unit.id, receipts: [receipt.id], memo: 'Gutter' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ unit: unit.id, receipts: [receipt.id], category: repairs })
  })

  it.each(['date', 'amountCents', 'type', 'category', 'property'])('needs its %s', async (field) => {
    const { status, body } = await post({ [field]: null })
    expect(status).toBe(400)
    expect(body.errors[0]!.data.errors.map(({ path }) => path)).toEqual([field])
  })

  it('of one bill may be split over properties and categories, the parts known by the number of the bill', async () => {
    const mortgage = await buildExpenseCategory(app.payload, { scheduleE: 'notDeductible' })
    const parts = [
      { amountCents: 33_334, category: repairs, property },
      { amountCents: 33_333, category: mortgage.id, property },
      { amountCents: 33_333, category: repairs, property: (await buildProperty(app.payload)).id },
    ]
    for (const part of parts) expect((await post({ ...part, bill: 'B-12' })).status).toBe(201)

    const { docs } = await app.payload.find({
      collection: 'expenses',
      depth: 0,
      sort: 'id',
      where: { bill: { equals: 'B-12' } },
    })
    expect(docs).toMatchObject(parts)
    expect(docs.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(100_000)
  })
})

describe('a category of expenses', () => {
  let app: TestPayload
  let admin: User
  beforeAll(async () => {
    app = await testPayload()
    admin = await asUser(app.payload, 'admin')
  })

  it.each([null, 'groceries'])('stands on a line of Schedule E, not on %s', async (scheduleE) => {
    const { status, body } = await app.rest<Answer>('POST', '/expense-categories', {
      user: admin,
      body: { name: 'Food', scheduleE },
    })
    expect(status).toBe(400)
    expect(body.errors[0]!.data.errors.map(({ path }) => path)).toEqual(['scheduleE'])
  })
})
