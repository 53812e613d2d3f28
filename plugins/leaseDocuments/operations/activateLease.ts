import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { isBindingLease } from '@/domain/leases/leaseStatus'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'
import type { Lease } from '@/payload-types'

/**
 * Makes a lease active although not everybody has signed it. Its reason stays on the lease and in the audit trail.
 * @throws `REASON_REQUIRED`, `LEASE_STATUS_ORDER` when it binds already, 404
 * @see docs/domain.md rule 31
 */
export const activateLease = (
  given: PayloadRequest,
  { lease: id, reason }: { lease: number; reason: unknown },
): Promise<Lease> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const activatedReason = typeof reason === 'string' ? reason.trim() : ''
    if (activatedReason === '')
      throw refusal({
        code: 'REASON_REQUIRED',
        field: 'reason',
        message: 'Say why the lease is active without all signatures.',
      })
    await queryRows(req, sql`select 1 from leases where id = ${id} for update`)
    const lease = await req.payload.findByID({
      collection: 'leases',
      id,
      depth: 0,
      req,
      overrideAccess: false,
      disableErrors: true,
    })
    if (!lease) throw new NotFound(req.t)
    if (isBindingLease(lease.status))
      throw refusal({ code: 'LEASE_STATUS_ORDER', message: 'This lease is in force already.' })
    return req.payload.update({
      collection: 'leases',
      id,
      depth: 0,
      req,
      overrideAccess: false,
      data: { status: 'active', activatedReason },
    })
  })
