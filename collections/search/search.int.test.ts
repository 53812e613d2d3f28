import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildLease,
  buildPayment,
  buildProperty,
  buildTask,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Found = { totalDocs: number; docs: { id: number }[]; errors?: unknown }

describe('the search of a list', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  /** Of each kind one record in the assistant's property, and one elsewhere. */
  const own: Record<string, number> = {}
  const foreign: Record<string, number> = {}

  const place = async (property: number, name: [string, string], into: Record<string, number>) => {
    const unit = await buildUnit(app.payload, { property, number: '2D' })
    const tenant = await buildTenant(app.payload, { firstName: name[0], lastName: name[1] })
    const lease = await buildLease(app.payload, { unit: unit.id, tenants: [tenant.id] })
    const account = idOf(lease.account)
    // At that time the assistant worked for both properties.
    const by = { user: { ...assistant, properties: [property] } }
    const charge = await buildCharge(app.payload, { account, description: 'Lock' })
    const payment = await app.payload.create({
      collection: 'payments',
      data: {
        account,
        tenant: tenant.id,
        amountCents: 5_000,
        receivedOn: '2026-02-01',
        type: 'rent',
        method: 'cash',
      },
      ...by,
    })
    const task = await buildTask(app.payload, {
      task: 'Fix the tap',
      unit: unit.id,
      property,
      assignedTo: assistant.id,
    })
    Object.assign(into, {
      leases: lease.id,
      accounts: account,
      charges: charge.id,
      payments: payment.id,
      tasks: task.id,
    })
  }

  beforeAll(async () => {
    app = await testPayload()
    const maple = await buildProperty(app.payload, { name: 'Maple Court' })
    const birch = await buildProperty(app.payload, { name: 'Birch Yard' })
    manager = await asUser(app.payload, 'manager')
    assistant = await asUser(app.payload, 'assistant', { properties: [maple.id] })
    await place(maple.id, ['Maria', 'Ivanova'], own)
    await place(birch.id, ['Omar', 'Haddad'], foreign)
    // A payment of nobody in particular.
    await buildPayment(app.payload, { account: own.accounts, receiptNumber: 'R77' })
  })

  /** As the list itself asks for what was typed. */
  const find = async (slug: string, text: string, user = manager) => {
    const query = new URLSearchParams({ 'where[or][0][find][like]': text, limit: '50' })
    const { status, body } = await app.rest<Found>('GET', `/${slug}?${query.toString()}`, { user })
    const counted = await app.rest<Found>('GET', `/${slug}/count?${query.toString()}`, { user })
    return { status, ids: (body.docs ?? []).map(({ id }) => id), count: counted.body.totalDocs }
  }

  it.each(['payments', 'charges', 'leases', 'tasks', 'accounts'])(
    'of %s finds by tenant, property and unit, and by words of several of them',
    async (slug) => {
      for (const text of ['haddad', 'birch', 'Birch Yard 2D', 'omar 2d yard']) {
        const found = await find(slug, text)
        expect({ text, ...found }).toEqual({ text, status: 200, ids: [foreign[slug]], count: 1 })
      }
      expect(await find(slug, 'omar maple')).toEqual({ status: 200, ids: [], count: 0 })
    },
  )

  it('finds by own words still', async () => {
    expect((await find('payments', 'R77')).count).toBe(1)
    expect((await find('charges', 'lock')).count).toBe(2)
    expect((await find('tasks', 'tap omar')).ids).toEqual([foreign.tasks])
  })

  it.each(['payments', 'leases', 'tasks'])('of %s finds for an assistant what is theirs', async (slug) => {
    for (const text of ['ivanova', 'maple', 'maria 2d'])
      expect({ text, ids: (await find(slug, text, assistant)).ids }).toEqual({ text, ids: [own[slug]] })
  })

  it('tells an assistant nothing of a place that is not theirs, though they may read the record there', async () => {
    expect((await find('tasks', 'tap', assistant)).ids).toHaveLength(2)
    for (const slug of ['payments', 'tasks', 'leases'])
      for (const text of ['haddad', 'omar', 'birch'])
        expect({ slug, text, ...(await find(slug, text, assistant)) }).toEqual({
          slug,
          text,
          status: 200,
          ids: [],
          count: 0,
        })
  })

  it('opens no list to an assistant that is closed to them', async () => {
    for (const slug of ['charges', 'accounts'])
      expect((await find(slug, 'maple', assistant)).status).toBe(404)
  })
})

describe('an entry', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it('is called by number, tenants and amount, also where a picker asks for the title alone', async () => {
    const tenant = await buildTenant(app.payload, { firstName: 'Ana', lastName: 'Lee' })
    const lease = await buildLease(app.payload, { tenants: [tenant.id] })
    const account = idOf(lease.account)
    const payment = await buildPayment(app.payload, { account, amountCents: 123_456 })
    const charge = await buildCharge(app.payload, { account, description: 'Lock', amountCents: 4_000 })
    const read = async (path: string) =>
      (await app.rest<{ title: string }>('GET', path, { user: manager })).body.title
    const title = `Payment ${payment.number} · Ana Lee · $1,234.56`
    expect(await read(`/payments/${payment.id}`)).toBe(title)
    expect(await read(`/payments/${payment.id}?select[title]=true&depth=0`)).toBe(title)
    expect(await read(`/charges/${charge.id}`)).toBe('Lock · Ana Lee · $40.00')
    const picked = await app.rest<Found>(
      'GET',
      '/payments?where[title][like]=lee&sort=title&select[title]=true',
      {
        user: manager,
      },
    )
    expect(picked.body.docs).toEqual([expect.objectContaining({ id: payment.id, title })])
  })
})
