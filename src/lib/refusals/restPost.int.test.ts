import { beforeAll, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { restPost } from './restPost'

let app: TestPayload
beforeAll(async () => {
  app = await testPayload()
})

it.each([
  ['{"a"', 400, 'BAD_PARAMETER'],
  ['', 400, 'BAD_PARAMETER'],
  ['{}', 403, 'FORBIDDEN'],
])('answers a query sent as POST whose body is %s', async (body, status, code) => {
  const request = new Request('http://localhost:3000/api/units', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' },
    body,
  })
  const post = restPost(Promise.resolve(app.payload.config))
  const response = await post(request, { params: Promise.resolve({ slug: ['units'] }) })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ errors: [{ data: { code } }] })
})
