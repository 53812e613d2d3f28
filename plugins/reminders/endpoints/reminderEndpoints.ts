import { PRIVATE } from '@plugins/reports/index'
import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { businessToday } from '@/lib/businessToday'
import { addressOfBody } from '@/lib/parameters/addressOfBody'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { badParameter } from '@/lib/parameters/badParameter'
import { refusal } from '@/lib/refusals/refusal'

import { batchProgress } from '../operations/batchProgress'
import { draftReminders } from '../operations/draftReminders'
import { sendReminders } from '../operations/sendReminders'
import { reminderParameters } from '../reminderParameters'

/** So many mails are shown whole before they go; the others are counted. */
const MOST_SHOWN = 50

/** `GET /api/ledger/reminders/preview?account=12,13` → `{ mails, total, withoutEmail, alreadySent, notPastDue }`; nothing is sent. */
const previewEndpoint: Endpoint = {
  path: '/ledger/reminders/preview',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'reminders.send')
    const today = await businessToday(req)
    const { mails, ...others } = await draftReminders(req, reminderParameters(req.searchParams, today), today)
    const shown = mails.slice(0, MOST_SHOWN).map(({ account, place, name, email, subject, text }) => ({
      account,
      place,
      name,
      email,
      subject,
      text,
    }))
    return Response.json({ mails: shown, total: mails.length, ...others }, { headers: PRIVATE })
  },
}

/** `POST /api/ledger/reminders` `{ account: [12, 13] }`, or filters → `{ batch, sent, waiting, alreadySent, withoutEmail, notPastDue, failed, report }` */
const sendEndpoint: Endpoint = {
  path: '/ledger/reminders',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'reminders.send')
    await addDataAndFileToRequest(req)
    const body: unknown = req.data
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw refusal({ code: 'BAD_PARAMETER', message: 'Send the accounts as a JSON object.' })
    const today = await businessToday(req)
    const asked = reminderParameters(addressOfBody({ ...body }), today)
    return Response.json(await sendReminders(req, asked, today), { headers: PRIVATE })
  },
}

/** `GET /api/ledger/reminders/progress?batch=…` → `{ total, waiting, sent, failed, report }` */
const progressEndpoint: Endpoint = {
  path: '/ledger/reminders/progress',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'reminders.send')
    const batch = parameterReader(req.searchParams, ['batch']).text('batch', 40)
    if (batch === undefined) throw badParameter('batch', 'say which reminders are meant.')
    return Response.json(await batchProgress(req.payload, batch), { headers: PRIVATE })
  },
}

export const reminderEndpoints: readonly Endpoint[] = [previewEndpoint, progressEndpoint, sendEndpoint]
