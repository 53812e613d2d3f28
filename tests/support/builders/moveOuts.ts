import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { MoveOut } from '@/payload-types'

import { buildDocument } from './business'
import { buildLease, idOf } from './portfolio'

type Data = Partial<RequiredDataFromCollectionSlug<'move-outs'>>

/** The record of an account settled on 2026-03-31: 1,000.00 held, all of it given back. It posts nothing. */
export const buildMoveOut = async (payload: Payload, data: Data = {}): Promise<MoveOut> => {
  const lease =
    data.lease === undefined
      ? await buildLease(payload)
      : await payload.findByID({ collection: 'leases', id: idOf(data.lease), depth: 0 })
  const property = idOf(lease.property)
  return payload.create({
    collection: 'move-outs',
    depth: 0,
    data: {
      account: idOf(lease.account),
      lease: lease.id,
      unit: idOf(lease.unit),
      property,
      moveOutDay: '2026-03-31',
      settledOn: '2026-03-31',
      heldCents: 100_000,
      damagesCents: 0,
      owedCents: 0,
      withheldCents: 0,
      refundedCents: 100_000,
      prepaidRefundedCents: 0,
      stillOwedCents: 0,
      letter: (await buildDocument(payload, { property })).id,
      ...data,
    },
  })
}
