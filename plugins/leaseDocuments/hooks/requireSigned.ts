import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { isBindingLease } from '@/domain/leases/leaseStatus'
import { notSignedInWords } from '@/domain/leases/signing/notSignedInWords'
import { giveReason } from '@/lib/database/signTransaction'
import { letterheadOf } from '@/lib/pdf/letterhead'
import { refusal } from '@/lib/refusals/refusal'
import type { Lease } from '@/payload-types'

import { relationId } from '../operations/relationId'
import { signingOf } from '../queries/signingOf'

/** Who would have a line on a document of a lease that has none yet. */
const signersToBe = async (req: PayloadRequest, tenants: Lease['tenants'] | undefined): Promise<string[]> => {
  const landlord = await letterheadOf(req.payload)
  const ids = (tenants ?? []).map(relationId)
  const { docs } = await req.payload.find({
    collection: 'tenants',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return [landlord.name, ...ids.flatMap((id) => names.get(id) ?? [])]
}

/**
 * A lease binds, bills and lets its unit once everybody has signed it, or an admin has said why it does so without: the
 * table of permissions takes that reason from admins alone. Leases that are handed over were signed elsewhere; their import
 * writes them past these hooks.
 * @throws `LEASE_NOT_SIGNED` naming who has not signed
 * @see docs/domain.md rule 31
 */
export const requireSigned: CollectionBeforeChangeHook<Lease> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined
  const lease: Partial<Lease> = { ...before, ...data }
  const binds = lease.status !== undefined && isBindingLease(lease.status)
  if (!binds || (before && isBindingLease(before.status))) return data
  const signing = before ? await signingOf(req, before.id) : { signed: false, missing: null }
  if (signing.signed) return data
  const reason = lease.activatedReason?.trim()
  if (reason) {
    await giveReason(req, reason)
    return data
  }
  throw refusal({
    code: 'LEASE_NOT_SIGNED',
    field: 'status',
    message: notSignedInWords(
      signing.missing ?? (await signersToBe(req, lease.tenants)),
      signing.missing !== null,
    ),
  })
}
