import { buildTableStateHandler } from '@payloadcms/ui/utilities/buildTableState'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq, executeAuthStrategies, getAccessResults } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { formStateWithinReach } from '@/access/formStateWithinReach'
import { COLLECTION_RULES } from '@/domain/permissions'
import { callerHeaders } from '@tests/support/doors/signIn'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { isRefusal, mayTouch, scopeFor } from './support/expected'
import {
  buildWorld,
  CALLERS,
  isStranger,
  STRANGERS,
  type CallerName,
  type Sample,
  type World,
} from './support/world'

type TableState = { data?: { docs: { id: number }[] }; errors?: unknown[] } | null
type FormState = {
  lockedState?: { user: unknown }
  staleDataState?: { currentUpdatedAt: string }
  state?: Record<string, { value?: unknown }>
}

const slugs = [...COLLECTION_RULES.keys()].filter((slug) => !slug.startsWith('payload-')) as CollectionSlug[]

describe("the admin's own calls", () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
    // What is drawn is of no matter here, only with which records: every part of a screen draws nothing.
    app.payload.importMap = new Proxy({}, { get: () => () => null })
  })

  const samplesOf = (slug: CollectionSlug): Sample[] => world.samples.filter((sample) => sample.slug === slug)
  const sample = (slug: CollectionSlug, place: 'own' | 'foreign'): Sample =>
    samplesOf(slug).find((one) => Boolean(one.own) === (place === 'own') && !one.added && !one.assigned)!

  /** A request as the screens make one: the user comes from the token alone. */
  const requestOf = async (caller: CallerName): Promise<PayloadRequest> => {
    const { payload } = app
    const headers = new Headers(await callerHeaders(payload, { user: world.callers[caller] }))
    const { user } = await executeAuthStrategies({ headers, payload })
    return createLocalReq({ ...(user && { user }), req: { headers } }, payload)
  }

  const tableState = async (caller: CallerName, collectionSlug: CollectionSlug, query: object = {}) => {
    const req = await requestOf(caller)
    const permissions = await getAccessResults({ req })
    const args = {
      collectionSlug,
      columns: [],
      query: { limit: 500, ...query },
      renderRowTypes: false,
      req,
      permissions,
    }
    return (await buildTableStateHandler(args as never)) as unknown as TableState
  }

  const formState = async (caller: CallerName, args: object): Promise<FormState> => {
    const req = await requestOf(caller)
    const common = {
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      mockRSCs: true,
    }
    return (await formStateWithinReach({
      ...common,
      operation: 'update',
      ...args,
      req,
    } as never)) as FormState
  }

  describe.each(slugs.flatMap((slug) => CALLERS.map((caller) => ({ slug, caller }))))(
    'for $caller, of the table of $slug,',
    ({ slug, caller }) => {
      it('hold the records they may read', async () => {
        if (!(slug in app.payload.collections)) return
        const state = await tableState(caller, slug)
        const listed = state?.data?.docs.map(({ id }) => id) ?? []
        const readable = samplesOf(slug).filter((one) => mayTouch(caller, 'read', one))
        const isSample = (id: number): boolean => samplesOf(slug).some((one) => one.id === id)
        expect(listed.filter(isSample).sort()).toEqual(readable.map(({ id }) => id).sort())
        if (scopeFor(caller, 'read', slug) === 'none') expect(listed).toEqual([])
      })
    },
  )

  it.each(STRANGERS)('build no form for %s', async (caller) => {
    const state = await formState(caller, { collectionSlug: 'units', id: sample('units', 'own').id })
    expect(Object.keys(state)).toEqual(['errors'])
  })

  it('tell an assistant nothing of a foreign record through its form', async () => {
    const { id } = sample('leases', 'foreign')
    const unknown = '2000-01-01T00:00:00.000Z'
    const args = { collectionSlug: 'leases', id, checkForStaleData: true, originalUpdatedAt: unknown }
    const state = await formState('assistant', args)
    expect(state.staleDataState?.currentUpdatedAt).toBe(unknown)
    const values = Object.values(state.state ?? {}).map(({ value }) => value)
    expect(values.length).toBeGreaterThan(0)
    expect(values).not.toContain(100_000)
    expect(values).not.toContain(sample('units', 'foreign').id)
  })

  it('tell an assistant nothing of who works on a record', async () => {
    const args = {
      collectionSlug: 'tasks',
      id: sample('tasks', 'foreign').id,
      returnLockStatus: true,
      updateLastEdited: true,
    }
    await formState('manager', args)
    const locked = await formState('assistant', args)
    expect(JSON.stringify(locked.lockedState ?? {})).not.toContain(world.callers.manager!.email)
    const locks = await app.rest<{ docs: { user: { value: number | { id: number } } }[] }>(
      'GET',
      '/payload-locked-documents?depth=0',
      { user: world.callers.assistant },
    )
    const users = locks.body.docs.map(({ user }) => user.value)
    expect(users.filter((user) => user !== world.callers.assistant!.id)).toEqual([])
  })

  describe('of preferences', () => {
    const key = 'collection-tasks'
    const save = (caller: CallerName, value: object) =>
      app.rest('POST', `/payload-preferences/${key}`, { user: world.callers[caller], body: { value } })
    const read = (caller: CallerName) =>
      app.rest<{ value?: unknown }>('GET', `/payload-preferences/${key}`, { user: world.callers[caller] })

    it('keep each user’s own apart', async () => {
      expect((await save('manager', { limit: 25 })).status).toBe(200)
      expect((await read('manager')).body.value).toEqual({ limit: 25 })
      expect((await read('assistant')).body.value).not.toEqual({ limit: 25 })
      const list = await app.rest<{ docs: { user: { value: { id: number } } }[] }>(
        'GET',
        '/payload-preferences',
        {
          user: world.callers.assistant,
        },
      )
      expect(list.body.docs.filter(({ user }) => user.value.id !== world.callers.assistant!.id)).toEqual([])
    })

    it.each(STRANGERS)('keep and tell nothing of %s', async (caller) => {
      expect((await save(caller, { limit: 5 })).status).toBeGreaterThanOrEqual(400)
      expect((await read(caller)).body.value ?? null).toBeNull()
      expect(
        isRefusal(
          caller,
          (await app.rest('GET', '/payload-preferences', { user: world.callers[caller] })).status,
        ),
      ).toBe(true)
    })
  })

  it.each(STRANGERS)('keep %s out of the admin', async (caller) => {
    const { body } = await app.rest<{ canAccessAdmin?: boolean; collections?: object }>('GET', '/access', {
      user: world.callers[caller],
    })
    expect(body.canAccessAdmin ?? false).toBe(false)
    expect(Object.keys(body.collections ?? {})).toEqual([])
  })

  it('let assistants in, and show them the menu of what they may read', async () => {
    const { body } = await app.rest<{
      canAccessAdmin: boolean
      collections: Record<string, { read?: boolean }>
    }>('GET', '/access', { user: world.callers.assistant })
    expect(body.canAccessAdmin).toBe(true)
    const readable = Object.keys(body.collections).filter((slug) => body.collections[slug]?.read)
    const expected = slugs.filter(
      (slug) => slug in app.payload.collections && scopeFor('assistant', 'read', slug) !== 'none',
    )
    expect(readable.filter((slug) => !slug.startsWith('payload-')).sort()).toEqual(expected.sort())
  })

  describe('of the settings', () => {
    const read = (caller: CallerName) =>
      app.rest<Record<string, unknown>>('GET', '/globals/settings', { user: world.callers[caller] })
    const save = (caller: CallerName, data: object) =>
      app.rest('POST', '/globals/settings', { user: world.callers[caller], body: data })

    it('are changed by an admin alone', async () => {
      expect((await save('admin', { businessName: 'Hartmann Rentals', phone: '555-0100' })).status).toBe(200)
      for (const caller of CALLERS.filter((one) => one !== 'admin')) {
        const { status } = await save(caller, { lockDate: '2030-01-01' })
        expect({ caller, refused: isRefusal(caller, status) }).toEqual({ caller, refused: true })
      }
      expect((await read('manager')).body).toMatchObject({
        businessName: 'Hartmann Rentals',
        phone: '555-0100',
      })
    })

    it('show an assistant the name and the time zone', async () => {
      await save('admin', { businessName: 'Hartmann Rentals', phone: '555-0100', booksStart: '2026-01-01' })
      const { body } = await read('assistant')
      const shown = Object.entries(body).filter(
        ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
      )
      const own = ['id', 'createdAt', 'updatedAt', 'globalType']
      expect(
        shown
          .map(([name]) => name)
          .filter((name) => !own.includes(name))
          .sort(),
      ).toEqual(['businessName', 'timeZone'])
      expect(isRefusal('nobody', (await read('nobody')).status)).toBe(true)
    })

    it.each(STRANGERS)('are closed to %s', async (caller) => {
      expect(isRefusal(caller, (await read(caller)).status)).toBe(true)
    })
  })

  it.each(CALLERS)('run no job for %s', async (caller) => {
    const user = world.callers[caller]
    for (const path of [
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/payload-jobs',
      '/globals/payload-jobs-stats',
    ]) {
      const { status } = await app.rest('GET', path, { user })
      expect({ path, status: [401, 403, 404].includes(status) }).toEqual({ path, status: true })
    }
    expect(isStranger(caller) || user !== undefined).toBe(true)
  })
})
