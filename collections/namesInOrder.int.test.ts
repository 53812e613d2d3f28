import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, buildProperty, buildTenant, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Docs = { docs: { name?: string; label?: string; title?: string }[] }
type Report = { rows: { tenants: { name: string }[]; unit: { number: string } }[] }

const IN_ORDER = [
  'ana Bell',
  'Ana Lee',
  'Lukas Adler',
  'Łukasz Kowalski',
  'Maria Ivanova',
  'Ömer Kaya',
  'Zoe Ash',
]

describe('names', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const property = await buildProperty(app.payload, { name: 'Maple Court' })
    for (const [index, name] of IN_ORDER.toReversed().entries()) {
      const [firstName, lastName] = name.split(' ')
      const tenant = await buildTenant(app.payload, { firstName, lastName })
      const unit = await buildUnit(app.payload, { property: property.id, number: `${index + 5}A` })
      await buildLease(app.payload, { unit: unit.id, tenants: [tenant.id] })
    }
  })
  const read = async (path: string) => (await app.rest<Docs>('GET', path, { user: manager })).body.docs

  it('stand in lists as people look them up, whichever letters they are written with', async () => {
    expect((await read('/tenants?sort=name')).map(({ name }) => name)).toEqual(IN_ORDER)
    expect((await read('/leases?sort=-title')).map(({ title }) => title)).toEqual(IN_ORDER.toReversed())
    expect((await read('/accounts?sort=name')).map(({ name }) => name)).toEqual(IN_ORDER)
  })

  it('stand in the report in the same order', async () => {
    const { body } = await app.rest<Report>('GET', '/reports/rent-balance?sort=tenant', { user: manager })
    expect(body.rows.map(({ tenants }) => tenants[0]?.name)).toEqual(IN_ORDER)
  })

  it('count where they hold numbers', async () => {
    const numbers = ['5A', '6A', '7A', '8A', '9A', '10A', '11A']
    expect((await read('/units?sort=label')).map(({ label }) => label)).toEqual(
      numbers.map((number) => `Maple Court ${number}`),
    )
    const { body } = await app.rest<Report>('GET', '/reports/rent-balance?sort=unit', { user: manager })
    expect(body.rows.map(({ unit }) => unit.number)).toEqual(numbers)
  })

  it('are found by a part of them, in any case', async () => {
    expect(await read('/tenants?where[name][like]=KASZ')).toEqual([
      expect.objectContaining({ name: 'Łukasz Kowalski' }),
    ])
    expect(await read('/tenants?where[name][equals]=ana Lee')).toEqual([])
  })

  it('of properties are still unique, however they are written', async () => {
    await expect(buildProperty(app.payload, { name: 'Maple Court' })).rejects.toThrow()
    await expect(buildProperty(app.payload, { name: 'maple court' })).rejects.toThrow()
  })
})
