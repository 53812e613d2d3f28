import { beforeAll, describe, expect, it } from 'vitest'

import { codeOf, messageOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { namesIn, ownFiles } from '@tests/support/files/ownFiles'
import { workersSwift } from '@tests/support/swift/workersSwift'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('documents of a lease, while the bucket’s server is gone', () => {
  let app: TestPayload
  let office: Leasing
  beforeAll(async () => {
    app = await testPayload()
    office = await openLeasing(app)
  })

  it('are not made and not signed, with a sentence; nothing is half there, and it goes on once it is back', async () => {
    const files = await ownFiles(app.payload)
    const { server } = await workersSwift()
    const lease = await office.draft()
    const document = await office.generate(lease)
    for (const line of [1, 2]) expect((await office.sign(document, line)).status).toBe(201)
    const tables = () =>
      app.sql(
        `select (select count(*) from documents) as files, (select count(*) from signatures) as signatures,
          (select string_agg(state::text, ',' order by id) from lease_documents) as states,
          (select status from leases where id = $1) as status`,
        [lease.id],
      )
    const [before, kept] = [await tables(), await namesIn(files)]

    await server.kill()
    const template = { lease: lease.id, template: office.template.id }
    for (const answer of [await office.sign(document, 3), await office.post('/documents', template)]) {
      expect({ status: answer.status, code: codeOf(answer) }).toEqual({
        status: 503,
        code: 'STORAGE_UNAVAILABLE',
      })
      expect(messageOf(answer)).toContain('Nothing was saved')
    }
    await server.start()
    expect(await tables()).toEqual(before)
    expect(await namesIn(files)).toEqual(kept)
    expect((await office.sign(document, 3)).body).toMatchObject({ doc: { state: 'signed' } })
  })
})
