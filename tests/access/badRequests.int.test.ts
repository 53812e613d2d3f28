import { beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { buildWorld, type CallerName, type World } from './support/world'

const CALLERS: readonly CallerName[] = ['admin', 'manager', 'assistant', 'nobody']

const BROKEN_FORM = { 'Content-Type': 'multipart/form-data; boundary=x' }

describe('a bad request at an address of Payload itself', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
  })

  it.each([
    { method: 'DELETE', path: '/payload-preferences/1' },
    { method: 'POST', path: '/units/versions/1', body: '{}' },
    { method: 'GET', path: '/units/%E0%A4%A' },
    { method: 'GET', path: '/units?data={' },
    { method: 'GET', path: '/units/count?where={' },
    { method: 'POST', path: '/units', body: '--x', headers: BROKEN_FORM },
    { method: 'PATCH', path: '/globals/settings', body: '--x', headers: BROKEN_FORM },
  ] as const)(
    'is no fault of the server, whoever sends it: $method $path',
    async ({ method, path, ...rest }) => {
      for (const caller of CALLERS) {
        const { status } = await app.rest(method, path, { user: world.callers[caller], ...rest })
        expect([caller, status]).toEqual([
          caller,
          expect.toSatisfy((code: number) => code >= 400 && code < 500),
        ])
      }
    },
  )
})
