import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Statement } from '@/payload-types'

import { buildDocument } from './business'
import { buildLease, buildTenant, idOf } from './portfolio'

let made = 0

/** A statement of January 2026 that was mailed. */
export const buildStatement = async (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'statements'>> = {},
): Promise<Statement> => {
  const lease = data.account === undefined ? await buildLease(payload) : null
  return payload.create({
    collection: 'statements',
    depth: 0,
    data: {
      account: idOf(lease?.account ?? data.account),
      tenant: data.tenant ?? (await buildTenant(payload)).id,
      firstDay: '2026-01-01',
      lastDay: '2026-01-31',
      email: 'tenant@example.com',
      document: (await buildDocument(payload)).id,
      status: 'sent',
      sha256: `file ${(made += 1)}`,
      ...data,
    },
  })
}
