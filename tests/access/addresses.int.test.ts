import type { Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { ANYONE, can, COLLECTION_RULES, doorOf, operationOf, scopeOf } from '@/domain/permissions'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { isRefusal, roleOfCaller } from './support/expected'
import { buildWorld, CALLERS, type CallerName, type World } from './support/world'

type Address = { method: Endpoint['method']; path: string; isOpen: (caller: CallerName) => boolean }

describe('the addresses the product adds', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
  })

  const personOf = (caller: CallerName) => {
    const role = roleOfCaller(caller)
    return role && { id: 0, role, active: true }
  }

  const addresses = (): Address[] => {
    const { config, collections } = app.payload
    const root = config.endpoints.flatMap(({ method, path }): Address[] => {
      const door = doorOf(path)
      if (!door) return []
      return [{ method, path, isOpen: (caller) => door === ANYONE || can(personOf(caller), door) }]
    })
    const ofRecords = Object.values(collections).flatMap(({ config: { slug, endpoints } }) =>
      (endpoints || []).flatMap(({ method, path }): Address[] => {
        const operation = operationOf(path)
        if (!operation) return []
        const rule = COLLECTION_RULES.get(slug)
        const isOpen = (caller: CallerName) =>
          operation === ANYONE || scopeOf(personOf(caller), operation, rule) !== 'none'
        return [{ method, path: `/${slug}${path}`, isOpen }]
      }),
    )
    return [...root, ...ofRecords]
  }

  it.each(CALLERS)('let %s in where the table says so', async (caller) => {
    for (const { method, path, isOpen } of addresses()) {
      const { status } = await app.rest(method.toUpperCase() as 'GET', path.replace(':id', '999999'), {
        user: world.callers[caller],
        ...(method !== 'get' && { body: {} }),
      })
      if (isOpen(caller)) expect({ path, status }).not.toMatchObject({ status: 403 })
      else expect({ path, status, refused: isRefusal(caller, status) }).toMatchObject({ refused: true })
    }
  })
})
