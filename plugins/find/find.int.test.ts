import { beforeAll, describe, expect, it } from 'vitest'

import type { Found } from '@/domain/find/findTerms'
import type { User } from '@/payload-types'
import {
  asUser,
  buildLease,
  buildPayment,
  buildProperty,
  buildTask,
  buildTenant,
  buildUnit,
  buildVendor,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('finding anything', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    const maple = (await buildProperty(payload, { name: 'Maple Court' })).id
    const elm = (await buildProperty(payload, { name: 'Elm House' })).id
    assistant = await asUser(payload, 'assistant', { properties: [maple] })
    const live = async (property: number, number: string, firstName: string, lastName: string) => {
      const tenant = await buildTenant(payload, { firstName, lastName, phone: '(937) 555-0142' })
      const { account } = await buildLease(payload, {
        unit: (await buildUnit(payload, { property, number })).id,
        tenants: [tenant.id],
      })
      return idOf(account)
    }
    const hoa = await live(maple, '3A', 'Hoa', 'Nguyễn')
    const lukasz = await live(elm, '7', 'Łukasz', 'Ivanova')
    await buildPayment(payload, { account: hoa, amountCents: 77_500, receiptNumber: 'R1252' })
    await buildPayment(payload, { account: lukasz, amountCents: 105_000, receiptNumber: 'R1253' })
    await buildVendor(payload, { name: 'Miller Plumbing' })
    await buildVendor(payload, { name: 'Miller Roofing', archivedAt: '2026-01-31T12:00:00.000Z' })
    await buildTask(payload, { task: 'Furnace makes a knocking noise', property: elm })
  })

  const find = async (q: string, user: User = manager) =>
    (await app.rest<{ found: Found[] }>('GET', `/find?q=${encodeURIComponent(q)}`, { user })).body.found
  const titles = async (q: string, user: User = manager) =>
    (await find(q, user)).map(({ kind, title }) => `${kind}: ${title}`)

  it.each([
    ['nguyen', 'tenants: Hoa Nguyễn'],
    ['Nguyne', 'tenants: Hoa Nguyễn'],
    ['lukasz', 'tenants: Łukasz Ivanova'],
    ['Ivanva', 'tenants: Łukasz Ivanova'],
    ['maple 3a', 'units: Maple Court 3A'],
    ['Elm Huose', 'properties: Elm House'],
    ['miler plumbing', 'vendors: Miller Plumbing'],
    ['furnance', 'tasks: Furnace makes a knocking noise'],
  ])('%s is %s, first of its kind', async (q, title) => {
    const kind = title.split(':')[0] ?? ''
    expect((await titles(q)).find((one) => one.startsWith(kind))).toBe(title)
  })

  it.each([
    ['Nguyễn, Hoa', 'tenants: Hoa Nguyễn'],
    ['court maple', 'properties: Maple Court'],
    ['nois knok furnace', 'tasks: Furnace makes a knocking noise'],
    ['millerplumbing', 'vendors: Miller Plumbing'],
  ])('%s is %s: words in any order, run together, with a slip in one', async (q, title) => {
    expect(await titles(q)).toContain(title)
  })

  it('what has the words as they were typed is not buried under what is somewhat alike', async () => {
    await buildVendor(app.payload, { name: 'Nguyan Tiles' })
    expect(await titles('nguyen')).not.toContain('vendors: Nguyan Tiles')
    const near = await titles('nguyun')
    expect(near).toEqual(expect.arrayContaining(['tenants: Hoa Nguyễn', 'vendors: Nguyan Tiles']))
  })

  it('a number is itself alone, and a sign of a pattern is no pattern', async () => {
    const pine = await buildProperty(app.payload, { name: 'Pine 0234' })
    expect(await titles('0234')).toContain(`properties: ${pine.name}`)
    for (const q of ['1,234.00', '0243', '%%', 'm%e'])
      expect([q, (await titles(q)).filter((one) => /Pine|Maple/.test(one))]).toEqual([q, []])
  })

  it('payments are found by receipt in any case, and by amount', async () => {
    const sub = async (q: string) => (await find(q)).find(({ kind }) => kind === 'payments')?.sub
    expect(await sub('r1252')).toContain('R1252')
    expect(await sub('$1,050.00')).toContain('R1253')
    expect(await sub('775')).toContain('R1252')
    expect(await sub('776')).toBeUndefined()
  })

  it.each(['R 1252', '#R1252', '# r1252', '1252', '#1252', 'No. 1252'])(
    'a receipt is found as people write it: %s',
    async (q) => {
      expect((await find(q)).find(({ kind }) => kind === 'payments')?.sub).toContain('R1252')
    },
  )

  it.each(['9375550142', '19375550142', '5550142'])(
    'a phone number is found by its digits: %s',
    async (q) => {
      expect(await titles(q)).toEqual(
        expect.arrayContaining(['tenants: Hoa Nguyễn', 'tenants: Łukasz Ivanova']),
      )
    },
  )

  it('of many units that fit as well, the one whose number was given comes first', async () => {
    const property = (await buildProperty(app.payload, { name: 'Oak Terrace' })).id
    const numbers = ['1A', '1B', '2A', '2B', '3A', '3B', '4A', '4B']
    for (const number of numbers) await buildUnit(app.payload, { property, number })
    const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
    for (const user of [manager, assistant])
      for (const number of numbers)
        expect((await find(`oak ${number}`, user)).find(({ kind }) => kind === 'units')?.title).toBe(
          `Oak Terrace ${number}`,
        )
  })

  it('answers more people at once than there are connections', async () => {
    const all = await Promise.all(Array.from({ length: 24 }, () => titles('nguyen')))
    expect(new Set(all.map(String)).size).toBe(1)
  })

  it('finds for an assistant what is somewhat alike, whoever of another property is called just that', async () => {
    const before = await titles('Nguyenn', assistant)
    expect(before).toContain('tenants: Hoa Nguyễn')
    const namesake = await buildTenant(app.payload, { firstName: 'Ba', lastName: 'Nguyenn' })
    await buildLease(app.payload, { tenants: [namesake.id] })
    expect(await titles('Nguyenn', assistant)).toEqual(before)
  })

  it('finds for an assistant their own, however many others have that name or amount', async () => {
    const { payload, sql } = app
    const tenant = await buildTenant(payload, { firstName: 'Consuelo', lastName: 'Marín' })
    const property = (await buildProperty(payload, { name: 'Cedar Row' })).id
    const unit = (await buildUnit(payload, { property })).id
    const account = idOf((await buildLease(payload, { unit, tenants: [tenant.id] })).account)
    const user = await asUser(payload, 'assistant', { properties: [property] })
    await buildPayment(payload, { account, amountCents: 33_333, receivedOn: '2026-01-02', addedBy: user.id })
    const before = await find('consuelo marin', user)
    expect(before.map(({ kind }) => kind)).toEqual(['tenants', 'leases'])
    expect(await find('333.33', user)).toHaveLength(1)
    await sql(
      `insert into tenants (kind, first_name, last_name, name)
        select kind, first_name, last_name, name from tenants, generate_series(1, 600) where id = $1`,
      [tenant.id],
    )
    await sql(
      `insert into payments (account_id, property_id, amount_cents, received_on, date, type, method)
        select account_id, property_id, amount_cents, received_on + interval '1 day', date, type, method
          from payments, generate_series(1, 600) where amount_cents = 33333`,
    )
    expect(await find('consuelo marin', user)).toEqual(before)
    expect(await find('333.33', user)).toHaveLength(1)
  })

  it.each([
    ['Garcia', 'Gracia'],
    ['Smith', 'Smtih'],
    ['Picard', 'Picrad'],
    ['Ruiz', 'Riuz'],
  ])('%s is found where two letters next to each other changed places: %s', async (lastName, slip) => {
    const tenant = await buildTenant(app.payload, { firstName: 'Jo', lastName })
    const { account } = await buildLease(app.payload, { tenants: [tenant.id] })
    const { property } = await app.payload.findByID({ collection: 'accounts', id: idOf(account), depth: 0 })
    const theirs = await asUser(app.payload, 'assistant', { properties: [idOf(property)] })
    for (const user of [manager, theirs])
      for (const q of [slip, `jo ${slip}`, slip.toUpperCase()])
        expect([q, await titles(q, user)]).toEqual([q, expect.arrayContaining([`tenants: Jo ${lastName}`])])
  })

  it('what was filed away is not found', async () => {
    expect(await titles('miller')).toEqual(['vendors: Miller Plumbing'])
  })

  it('an assistant finds nothing of other properties, and no payment that is not their own', async () => {
    expect(await titles('nguyen', assistant)).toContain('tenants: Hoa Nguyễn')
    for (const q of ['Ivanova', 'Elm House', 'Furnace', 'R1252', '1,050.00'])
      expect([q, await titles(q, assistant)]).toEqual([q, []])
    expect(JSON.stringify(await find('maple 3a', assistant))).not.toMatch(/vacant from|\$/)
  })

  it('refuses what says nothing, and nobody', async () => {
    expect((await app.rest('GET', '/find?q=a', { user: manager })).status).toBe(400)
    expect((await app.rest('GET', '/find', { user: manager })).status).toBe(400)
    expect((await app.rest('GET', '/find?q=maple')).status).toBe(401)
  })
})
