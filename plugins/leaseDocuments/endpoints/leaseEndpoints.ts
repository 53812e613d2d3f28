import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { parseDay, type Day } from '@/domain/calendar/day'
import { readDay } from '@/domain/fields/readDay'
import type { RenewalTerms } from '@/domain/leases/proposedRenewal'
import { isCents } from '@/domain/money/cents'
import { businessToday } from '@/lib/businessToday'
import { readBody, readId, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { activateLease } from '../operations/activateLease'
import { renewLease } from '../operations/renewLease'

/** `POST /api/leasing/activations` `{ lease, reason }` → the lease, active without all signatures. */
export const activateEndpoint: Endpoint = {
  path: '/leasing/activations',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.activate')
    const body = await readBody(req, ['lease', 'reason'])
    const lease = await activateLease(req, { lease: readId(body, 'lease'), reason: body.reason })
    return Response.json({ doc: lease })
  },
}

const readDayOf = (body: Body, field: 'start' | 'end'): Day | null => {
  const read = readDay(body[field] ?? null)
  if (read.ok) return read.day === null ? null : parseDay(read.day)
  throw refusal({ code: 'BAD_DAY', field, message: `Send ${field} as a day, such as 2026-06-01.` })
}

/** The terms of a body; nothing where it leaves them to the proposal. A start without an end is month to month. */
const readTerms = (body: Body): RenewalTerms | undefined => {
  const { rentCents } = body
  const [start, end] = [readDayOf(body, 'start'), readDayOf(body, 'end')]
  if (start === null && end === null && rentCents === undefined) return undefined
  if (start === null)
    throw refusal({ code: 'BAD_DAY', field: 'start', message: 'Send the first day of the renewal.' })
  if (!isCents(rentCents) || rentCents < 0)
    throw refusal({ code: 'BAD_AMOUNT', field: 'rentCents', message: 'Send the rent in whole cents.' })
  return { start, end, rentCents }
}

/** `POST /api/leasing/renewals` `{ lease }`, or with `{ start, end?, rentCents }` → `{ doc, next }`: the draft, 201. */
export const renewEndpoint: Endpoint = {
  path: '/leasing/renewals',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const body = await readBody(req, ['lease', 'start', 'end', 'rentCents'])
    const asked = { lease: readId(body, 'lease'), terms: readTerms(body) }
    const lease = await renewLease(req, asked, await businessToday(req))
    return Response.json({ doc: lease, next: `/admin/leases/${lease.id}/documents` }, { status: 201 })
  },
}
