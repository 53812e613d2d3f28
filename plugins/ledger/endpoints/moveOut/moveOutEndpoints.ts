import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { idInAddress } from '@/lib/idInAddress'
import { readBody, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { moveTenantOut } from '../../operations/moveOut/moveTenantOut'
import { previewMoveOut } from '../../operations/moveOut/previewMoveOut'
import { undoMoveOut } from '../../operations/moveOut/undoMoveOut'
import { MOVE_OUT_FIELDS, readDamages, readMoveOut, readMoveOutDays } from './readMoveOut'

const ASKED = ['account', 'moveOutDay', 'settledOn', 'damages'] as const

/** The parameters of an address as a body has them: the account a number, the damages JSON. */
const readAddress = (req: PayloadRequest): Body => {
  const odd = [...req.searchParams.keys()].find((name) => !ASKED.some((known) => known === name))
  if (odd !== undefined) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: odd,
      message: `“${odd}” is not known here. Send ${ASKED.join(', ')}.`,
    })
  }
  const damages = req.searchParams.get('damages')
  const account = req.searchParams.get('account') ?? ''
  return {
    account: /^\d{1,9}$/.test(account) ? Number(account) : account,
    moveOutDay: req.searchParams.get('moveOutDay'),
    settledOn: req.searchParams.get('settledOn'),
    damages: damages === null ? undefined : asJson(damages),
  }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal({ code: 'BAD_PARAMETER', field: 'damages', message: 'Send damages as JSON.' })
  }
}

/**
 * `GET /api/ledger/move-outs/preview?account=7&moveOutDay=2026-03-31&settledOn=…&damages=[…]` → what it would come to:
 * `{ voided, posted, facts, proposal }`; nothing is written.
 */
const previewEndpoint: Endpoint = {
  path: '/ledger/move-outs/preview',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const asked = readAddress(req)
    const preview = await previewMoveOut(req, {
      ...readMoveOutDays(asked),
      damages: readDamages(asked.damages),
    })
    return Response.json(preview, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

/**
 * `POST /api/ledger/move-outs` `{ account, moveOutDay, settledOn?, damages?: [{ description, amountCents }], withholdCents?,
 * refundCents?, refundPrepaidCents?, method?, reference?, bankAccount?, forwardingAddress? }` → what was settled, and its letter
 */
const moveOutEndpoint: Endpoint = {
  path: '/ledger/move-outs',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const asked = readMoveOut(await readBody(req, MOVE_OUT_FIELDS))
    return Response.json(await moveTenantOut(req, asked), { status: 201 })
  },
}

/** `POST /api/ledger/move-outs/:id/undo` `{ reason }` → `{ id, voided }` */
const undoEndpoint: Endpoint = {
  path: '/ledger/move-outs/:id/undo',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'ledger.post')
    const id = idInAddress(req)
    const { reason } = await readBody(req, ['reason'])
    return Response.json(await undoMoveOut(req, id, reason))
  },
}

/** Moving a tenant out: what it would come to, doing it, and taking it back. */
export const moveOutEndpoints: Endpoint[] = [previewEndpoint, moveOutEndpoint, undoEndpoint]
