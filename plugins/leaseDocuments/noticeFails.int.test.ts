import { expect, it } from 'vitest'

import { buildLease } from '@tests/support/builders'
import { openLeasing } from '@tests/support/leasing'
import { testPayload } from '@tests/support/testPayload'

import { NOTICES_QUEUE } from './jobs/noticesQueue'
import { paragraph, richText } from './starters/richText'

it('one lease whose terms do not fit keeps no other from its letter, and says why on its row', async () => {
  const app = await testPayload()
  const office = await openLeasing(app)
  const template = await app.payload.create({
    collection: 'lease-templates',
    data: {
      name: 'House rules',
      kind: 'letter',
      content: richText(paragraph('As agreed.')),
      footer: '{{lease.otherTerms}}',
      _status: 'published',
    },
  })
  const short = await buildLease(app.payload, { otherTerms: 'No smoking.' })
  const long = await buildLease(app.payload, { otherTerms: 'No smoking. '.repeat(30) })
  const asked = { template: template.id, leases: [short.id, long.id] }
  const preview = await office.post('/notices/preview', asked)
  expect(preview.body).toMatchObject({ rows: [{ lease: short.id }, { lease: long.id }] })
  const answer = await office.post('/notices', asked)
  expect(answer.status).toBe(202)
  await app.payload.jobs.run({ queue: NOTICES_QUEUE })
  const { batch } = answer.body as { batch: number }
  expect((await app.rest('GET', `/leasing/notices/${batch}`, { user: office.manager })).body).toMatchObject({
    made: 1,
    failed: [{ why: expect.stringContaining('there is room for 200') }],
  })
})
