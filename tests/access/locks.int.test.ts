import type { PayloadRequest } from 'payload'
import { createLocalReq, executeAuthStrategies } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { formStateWithinReach } from '@/access/formStateWithinReach'
import { callerHeaders } from '@tests/support/doors/signIn'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { buildWorld, type CallerName, type World } from './support/world'

type Target = { collectionSlug?: string; globalSlug?: string; id?: unknown }

describe('a lock, as an open screen asks for it,', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
    app.payload.importMap = new Proxy({}, { get: () => () => null })
  })
  beforeEach(() => app.sql('delete from payload_locked_documents'))

  const requestOf = async (caller: CallerName): Promise<PayloadRequest> => {
    const { payload } = app
    const headers = new Headers(await callerHeaders(payload, { user: world.callers[caller] }))
    const { user } = await executeAuthStrategies({ headers, payload })
    return createLocalReq({ ...(user && { user }), req: { headers } }, payload)
  }
  const open = async (caller: CallerName, target: Target) => {
    const form = {
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      mockRSCs: true,
    }
    const lock = { returnLockStatus: true, updateLastEdited: true }
    const req = await requestOf(caller)
    return formStateWithinReach({ ...form, ...lock, operation: 'update', ...target, req } as never)
  }
  const locks = () => app.sql('select global_slug from payload_locked_documents')
  const idOf = (slug: string, own: boolean): number =>
    world.samples.find((one) => one.slug === slug && Boolean(one.own) === own)!.id

  it.each([
    [
      "a task of theirs, lest it push out somebody else's",
      () => ({ collectionSlug: 'tasks', id: idOf('tasks', true) }),
    ],
    [
      'a task and the settings',
      () => ({ collectionSlug: 'tasks', id: idOf('tasks', true), globalSlug: 'settings' }),
    ],
    ['a foreign task', () => ({ collectionSlug: 'tasks', id: idOf('tasks', false) })],
    ['a unit of theirs, which they only read', () => ({ collectionSlug: 'units', id: idOf('units', true) })],
    ['a charge', () => ({ collectionSlug: 'charges', id: idOf('charges', true) })],
    ['another user', () => ({ collectionSlug: 'users', id: world.callers.admin!.id })],
    ['no record', () => ({ collectionSlug: 'tasks', id: 999_999 })],
    ['what is no id', () => ({ collectionSlug: 'tasks', id: 'x' })],
    ['the settings', () => ({ globalSlug: 'settings' })],
  ])('of %s is not an assistant’s, and tells them nothing', async (_what, target) => {
    const { lockedState, errors } = (await open('assistant', target())) as Record<string, unknown>
    expect({ lockedState, errors }).toEqual({ lockedState: undefined, errors: undefined })
    expect(await locks()).toEqual([])
  })

  it('is that of whoever may change the record, and names them without their sessions', async () => {
    const state = await open('manager', { collectionSlug: 'units', id: idOf('units', false) })
    const { id, email } = world.callers.manager!
    expect(state.lockedState?.user).toEqual({ id, email, collection: 'users' })
    expect(await locks()).toHaveLength(1)
    expect((await open('admin', { globalSlug: 'settings' })).lockedState?.isLocked).toBe(true)
  })

  it('keeps no admin from deactivating a user', async () => {
    const { id } = world.callers.manager!
    await open('manager', { collectionSlug: 'users', id })
    expect(await locks()).toEqual([])
    const answer = await app.rest('PATCH', `/users/${id}`, {
      user: world.callers.admin,
      body: { active: false },
    })
    expect(answer.status).toBe(200)
  })
})
