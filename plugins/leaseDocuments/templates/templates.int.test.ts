import { beforeAll, describe, expect, it } from 'vitest'

import type { LeaseTemplate, User } from '@/payload-types'
import { asUser, buildLeaseTemplate } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { STARTER_TEMPLATES } from '../starters/starterTemplates'
import { paragraph, richText } from '../starters/richText'

describe('a lease template', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })
  const send = (method: 'POST' | 'PATCH', path: string, body: object) =>
    app.rest(method, `/lease-templates${path}`, { user: manager, body })
  const bodyOf = (...lines: string[]) => ({ content: richText(...lines.map(paragraph)) })

  it('is refused with every field there is not, each at its place, and nothing is kept', async () => {
    const answer = await send('POST', '', {
      name: 'Wrong',
      ...bodyOf('{{tenant}}', '{{#if cats}}x{{/if}}'),
      footer: '{{page}}',
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    const errors = (answer.body as { errors: { data: { errors: { path: string; message: string }[] } }[] })
      .errors[0]?.data.errors
    expect(errors).toEqual(
      [
        {
          path: 'content',
          message: expect.stringMatching(/\{\{tenant\}\}.*\{\{cats\}\}/),
          label: expect.anything(),
        },
        { path: 'footer', message: expect.stringContaining('{{page}}'), label: expect.anything() },
      ].map(({ path, message }) => expect.objectContaining({ path, message })),
    )
    expect(await app.payload.count({ collection: 'lease-templates' })).toEqual({ totalDocs: 0 })
  })

  it('is refused as a draft too, and with a picture', async () => {
    const draft = await send('POST', '?draft=true', {
      name: 'Draft',
      ...bodyOf('{{constructor}}'),
      _status: 'draft',
    })
    expect(draft.status).toBe(400)
    const content = richText({ type: 'upload', version: 1, relationTo: 'documents', value: 1, fields: {} })
    expect((await send('POST', '', { name: 'Picture', content })).status).toBe(400)
  })

  it('is the next version with each save; one is in use, others are looked at and restored', async () => {
    const made = await buildLeaseTemplate(app.payload, { text: 'One' })
    expect(made).toMatchObject({ version: 1, _status: 'published' })
    const draft = await send('PATCH', `/${made.id}?draft=true`, {
      ...bodyOf('Two'),
      _status: 'draft',
      version: 77,
    })
    expect(draft.body).toMatchObject({ doc: { version: 2, _status: 'draft' } })
    expect(await app.payload.findByID({ collection: 'lease-templates', id: made.id })).toMatchObject({
      version: 1,
    })
    await send('PATCH', `/${made.id}`, { ...bodyOf('Three'), _status: 'published' })
    expect(await app.payload.findByID({ collection: 'lease-templates', id: made.id })).toMatchObject({
      version: 3,
      _status: 'published',
    })
    const { docs } = await app.payload.findVersions({
      collection: 'lease-templates',
      where: { parent: { equals: made.id } },
      sort: 'version.version',
    })
    expect(docs.map(({ version }) => version.version)).toEqual([1, 2, 3])
    const first = docs[0]!
    await app.rest('POST', `/lease-templates/versions/${first.id}`, { user: manager })
    const restored = await app.payload.findByID({ collection: 'lease-templates', id: made.id })
    expect(restored).toMatchObject({ version: 4 })
    expect(JSON.stringify(restored.content)).toContain('One')
  })

  it('is saved by two at once as two versions', async () => {
    const made = await buildLeaseTemplate(app.payload)
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((line) => send('PATCH', `/${made.id}`, { ...bodyOf(line), _status: 'published' })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const versions = answers.map(({ body }) => (body as { doc: LeaseTemplate }).doc.version)
    expect(versions.sort()).toEqual([2, 3, 4])
  })

  it('to begin with is one of the starters, as they are', async () => {
    for (const data of STARTER_TEMPLATES)
      expect(await app.payload.create({ collection: 'lease-templates', data })).toMatchObject({ version: 1 })
  })
})
