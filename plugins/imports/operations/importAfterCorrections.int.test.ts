import { beforeAll, describe, expect, it } from 'vitest'

import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'
import { asUser } from '@tests/support/builders'
import type { CollectionSlug } from 'payload'

import { importPortfolio } from './importPortfolio'

describe('the same files, after the records were corrected', () => {
  let app: TestPayload
  let before: Awaited<ReturnType<typeof tableCounts>>
  const hand = () =>
    importPortfolio({ payload: app.payload, files: portfolioFiles('portfolio'), booksStart: '2026-01-01' })

  beforeAll(async () => {
    app = await testPayload()
    expect(await hand()).toMatchObject({ ok: true })
    before = await tableCounts(app)
  })

  const correct = async (
    collection: 'properties' | 'units' | 'tenants' | 'leases',
    where: Record<string, string>,
    data: Record<string, unknown>,
  ) => {
    const equals = Object.entries(where).map(([path, value]) => ({ [path]: { equals: value } }))
    const { docs } = await app.payload.find({ collection, where: { and: equals }, depth: 0 })
    expect(docs).toHaveLength(1)
    await app.payload.update({ collection, id: docs[0]!.id, data })
  }

  it.each<[string, () => Promise<unknown>]>([
    [
      'a property renamed',
      () => correct('properties', { name: 'Maple Court' }, { name: 'Maple Court Apartments' }),
    ],
    [
      'a unit numbered anew',
      () => correct('units', { label: 'Maple Court Apartments 1A' }, { number: '101' }),
    ],
    [
      'a tenant renamed, with another e-mail address',
      () =>
        correct('tenants', { name: 'Grace Nguyễn' }, { lastName: 'Nguyễn-Lee', email: 'grace@example.org' }),
    ],
    [
      'a lease that starts on another day',
      () =>
        correct(
          'leases',
          { title: 'Łukasz Ivanova' },
          { start: '2025-02-10', rentSteps: [{ from: '2025-02-10', rentCents: 85_000 }] },
        ),
    ],
    [
      'a payment made void',
      async () => {
        const manager = await asUser(app.payload, 'manager')
        const { docs } = await app.payload.find({ collection: 'payments', limit: 1, depth: 0 })
        const { status } = await app.rest('POST', `/payments/${docs[0]!.id}/void`, {
          user: manager,
          body: { reason: 'Never came' },
        })
        expect(status).toBe(200)
      },
    ],
  ])('add nothing: %s', async (_what, change) => {
    await change()
    const again = await hand()
    expect(again).toMatchObject({ ok: true })
    const after = await tableCounts(app)
    const records: CollectionSlug[] = ['properties', 'units', 'tenants', 'leases', 'payments', 'charges']
    for (const slug of records) expect([slug, after[slug]]).toEqual([slug, before[slug]])
  })
})
