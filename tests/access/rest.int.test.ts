import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { COLLECTION_RULES } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { isRefusal, mayChange, mayCreate, mayTouch, scopeFor } from './support/expected'
import { buildWorld, CALLERS, isStranger, type CallerName, type Sample, type World } from './support/world'

type Docs = { docs: { id: number }[]; totalDocs: number }

// Preferences have addresses of their own, and a test of their own.
const slugs = [...COLLECTION_RULES.keys()].filter(
  (slug) => slug !== 'payload-preferences',
) as CollectionSlug[]
const everybody = slugs.flatMap((slug) => CALLERS.map((caller) => ({ slug, caller })))

describe('over REST', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
  })

  const samplesOf = (slug: CollectionSlug): Sample[] => world.samples.filter((sample) => sample.slug === slug)
  /** To a stranger one record is as closed as another. */
  const triedBy = (caller: CallerName, slug: CollectionSlug): Sample[] =>
    isStranger(caller) ? samplesOf(slug).slice(0, 1) : samplesOf(slug)
  const exists = (slug: CollectionSlug): boolean =>
    slug in app.payload.collections && app.payload.collections[slug].config.endpoints !== false
  const idsIn = ({ docs }: Docs, samples: Sample[]): number[] =>
    docs.map(({ id }) => id).filter((id) => samples.some((sample) => sample.id === id))
  const ask = <Body>(
    caller: CallerName,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ) => app.rest<Body>(method, path, { user: world.callers[caller], ...(body && { body }) })

  describe.each(everybody)('$caller on $slug', ({ slug, caller }) => {
    it('lists and counts the records they may read', async () => {
      if (!exists(slug)) return
      const list = await ask<Docs>(caller, 'GET', `/${slug}?limit=500`)
      const count = await ask<{ totalDocs: number }>(caller, 'GET', `/${slug}/count`)
      if (scopeFor(caller, 'read', slug) === 'none') {
        expect(isRefusal(caller, list.status)).toBe(true)
        expect(isRefusal(caller, count.status)).toBe(true)
        return
      }
      const readable = samplesOf(slug).filter((sample) => mayTouch(caller, 'read', sample))
      expect(list.status).toBe(200)
      expect(idsIn(list.body, samplesOf(slug)).sort()).toEqual(readable.map(({ id }) => id).sort())
      expect(count.body.totalDocs).toBe(list.body.totalDocs)
    })

    it('opens the records they may read, and no other', async () => {
      if (!exists(slug)) return
      for (const sample of triedBy(caller, slug)) {
        const { status } = await ask(caller, 'GET', `/${slug}/${sample.id}`)
        if (mayTouch(caller, 'read', sample)) expect(status).toBe(200)
        else expect({ sample, status, refused: isRefusal(caller, status) }).toMatchObject({ refused: true })
      }
    })

    it('adds a record if they may', async () => {
      if (!exists(slug)) return
      const { status } = await ask(caller, 'POST', `/${slug}`, {})
      expect(isRefusal(caller, status)).toBe(!mayCreate(caller, slug))
    })

    it('changes the records they may change, and no other', async () => {
      if (!exists(slug)) return
      for (const sample of triedBy(caller, slug)) {
        const { status, text } = await ask(caller, 'PATCH', `/${slug}/${sample.id}`, {})
        if (mayChange(caller, sample)) expect({ status, text }).toMatchObject({ status: 200 })
        else expect({ sample, status, refused: isRefusal(caller, status) }).toMatchObject({ refused: true })
      }
    })

    it('changes many at once only where they may', async () => {
      if (!exists(slug)) return
      const ids = samplesOf(slug).map(({ id }) => id)
      const { status, body } = await ask<Docs>(
        caller,
        'PATCH',
        `/${slug}?where[id][in]=${ids.join() || 0}`,
        {},
      )
      const changeable = samplesOf(slug).filter((sample) => mayChange(caller, sample))
      const isOff = app.payload.collections[slug].config.disableBulkEdit === true
      if (isOff) expect(isRefusal(caller, status)).toBe(true)
      else if (isRefusal(caller, status)) expect(changeable).toEqual([])
      else expect(body.docs.map(({ id }) => id).sort()).toEqual(changeable.map(({ id }) => id).sort())
    })

    it('deletes nothing', async () => {
      if (!exists(slug) || slug.startsWith('payload-')) return
      const before = await app.payload.count({ collection: slug })
      for (const { id } of triedBy(caller, slug)) {
        expect(isRefusal(caller, (await ask(caller, 'DELETE', `/${slug}/${id}`)).status)).toBe(true)
      }
      expect(isRefusal(caller, (await ask(caller, 'DELETE', `/${slug}?where[id][exists]=true`)).status)).toBe(
        true,
      )
      expect(await app.payload.count({ collection: slug })).toEqual(before)
    })

    it('reads versions if they may', async () => {
      if (!exists(slug)) return
      const { status } = await ask(caller, 'GET', `/${slug}/versions`)
      if (scopeFor(caller, 'readVersions', slug) === 'none') expect(isRefusal(caller, status)).toBe(true)
      else expect(status).toBe(200)
    })

    it('copies no record they may not read or add', async () => {
      if (!exists(slug) || app.payload.collections[slug].config.disableDuplicate) return
      for (const sample of triedBy(caller, slug)) {
        if (mayTouch(caller, 'read', sample) && mayCreate(caller, slug)) continue
        const { status } = await ask(caller, 'POST', `/${slug}/${sample.id}/duplicate`, {})
        expect(isRefusal(caller, status)).toBe(true)
      }
    })

    it('is told of no right to a record they may not read', async () => {
      if (!exists(slug)) return
      for (const sample of triedBy(caller, slug)) {
        const { body } = await ask<Record<string, unknown>>(
          caller,
          'POST',
          `/${slug}/access/${sample.id}`,
          {},
        )
        expect(Boolean(body.read)).toBe(mayTouch(caller, 'read', sample))
        expect(Boolean(body.update)).toBe(mayChange(caller, sample))
        expect(Boolean(body.delete)).toBe(false)
      }
    })
  })
})
