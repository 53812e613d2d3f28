import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { assertEntryCents } from '@/domain/money/cents'
import { inTransaction } from '@/lib/database/inTransaction'
import { giveReason } from '@/lib/database/signTransaction'
import { readBody, type Body } from '@/lib/parameters/readBody'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { acceptFees } from '../operations/acceptFees'
import { waiveFees } from '../operations/waiveFees'

type Decision = { id: number; amountCents?: number }

const MOST = 10_000

const decisionsIn = (body: Body, field: 'accept' | 'waive'): Decision[] => {
  const list = body[field] ?? []
  if (!Array.isArray(list) || list.length > MOST) {
    throw refusal({ code: 'BAD_PARAMETER', field, message: `Send ${field} as a list of late fees.` })
  }
  return list.map((item: unknown): Decision => {
    const { id, amountCents } = (typeof item === 'object' && item !== null ? item : { id: item }) as {
      id?: unknown
      amountCents?: unknown
    }
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) {
      throw refusal({ code: 'BAD_PARAMETER', field, message: 'Name each late fee by its id.' })
    }
    if (amountCents === undefined) return { id }
    refusedAt(field, () => assertEntryCents(amountCents, 'The fee'))
    return { id, amountCents: Number(amountCents) }
  })
}

/** `amountCents` beside the list is for one fee alone. */
const withOneAmount = (accept: Decision[], amountCents: unknown): Decision[] => {
  if (amountCents === undefined) return accept
  const [first, ...others] = accept
  if (!first || others.length > 0) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'amountCents',
      message: 'One amount is for one fee. Send the amounts of several with each.',
    })
  }
  refusedAt('amountCents', () => assertEntryCents(amountCents, 'The fee'))
  return [{ ...first, amountCents: Number(amountCents) }]
}

const decide = async (req: PayloadRequest, body: Body) => {
  const accept = withOneAmount(decisionsIn(body, 'accept'), body.amountCents)
  const waive = decisionsIn(body, 'waive').map(({ id }) => id)
  const both = accept.find(({ id }) => waive.includes(id))
  if (both) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'waive',
      message: `Late fee ${both.id} is in both lists. Accept it or waive it.`,
    })
  }
  const reason = typeof body.reason === 'string' ? body.reason.trim() : ''
  if (waive.length > 0 && reason === '') {
    throw refusal({ code: 'REASON_REQUIRED', field: 'reason', message: 'Say why these fees are waived.' })
  }
  return inTransaction({ payload: req.payload, req }, async () => {
    if (reason !== '') await giveReason(req, reason)
    const accepted = await acceptFees(req, accept)
    const waived = await waiveFees(req, waive, reason)
    return { accepted, waived: waived.map(({ id, account }) => ({ id, account })) }
  })
}

/**
 * `POST /api/ledger/late-fees` `{ accept: [{ id, amountCents? }], waive: [id], reason }` → `{ accepted, waived }`:
 * one or many, all of it or nothing.
 */
export const decideFeesEndpoint: Endpoint = {
  path: '/ledger/late-fees',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    return Response.json(await decide(req, await readBody(req, ['accept', 'amountCents', 'waive', 'reason'])))
  },
}
