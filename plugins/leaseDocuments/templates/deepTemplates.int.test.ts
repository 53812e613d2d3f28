import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLeaseTemplate } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Refused = { errors: { message: string; data: { code: string } }[] }

const LIMIT = /more than \d+ deep/
const DEPTHS = [40, 3_000, 100_000]
const CREATE = 'mutation ($data: mutationLeaseTemplateInput!) { createLeaseTemplate(data: $data) { id } }'

/** A text of lists in lists, that many deep, as JSON: `JSON.stringify` runs out of room on it. */
const nestedText = (depth: number): string => {
  const [before, after] = ['{"type":"list","version":1,"listType":"bullet","tag":"ul","children":[', ']}']
  const lists = `${before.repeat(depth)}${after.repeat(depth)}`
  return `{"root":{"type":"root","version":1,"direction":"ltr","format":"","indent":0,"children":[${lists}]}}`
}

const nested = (depth: number, more = ''): string =>
  `{"name":"Deep","kind":"lease","content":${nestedText(depth)}${more}}`

describe('a template of parts within parts', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it.each(DEPTHS)(
    '%i deep is refused with the limit, new or changed, as a draft or for use',
    async (depth) => {
      const { id } = await buildLeaseTemplate(app.payload)
      const send = async (method: 'POST' | 'PATCH', path: string, status: string) => {
        const body = nested(depth, `,"_status":"${status}"`)
        const answer = await app.rest<Refused>(method, `/lease-templates${path}`, { user: manager, body })
        return [answer.status, answer.body.errors[0]?.message]
      }
      const refused = [400, expect.stringMatching(LIMIT)]
      expect(await send('POST', '', 'published')).toEqual(refused)
      expect(await send('POST', '?draft=true', 'draft')).toEqual(refused)
      expect(await send('PATCH', `/${id}`, 'published')).toEqual(refused)
      expect(await send('PATCH', `/${id}?draft=true&autosave=true`, 'draft')).toEqual(refused)
    },
  )

  it.each(DEPTHS)('%i deep is refused over GraphQL too', async (depth) => {
    const { errors } = await app.graphql(CREATE, { user: manager, variables: `{"data":${nested(depth)}}` })
    expect(errors?.[0]?.message).toMatch(LIMIT)
    expect(errors?.[0]?.extensions?.code).toMatch(/^(INVALID|BAD_PARAMETER)$/)
  })

  it.each(DEPTHS)('%i deep has no preview', async (depth) => {
    const body = `{"content":${nestedText(depth)}}`
    const answer = await app.rest<Refused>('POST', '/leasing/preview', { user: manager, body })
    expect([answer.status, answer.body.errors[0]?.message]).toEqual([400, expect.stringMatching(LIMIT)])
  })
})
