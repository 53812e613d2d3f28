import { PRIVATE } from '@plugins/reports/index'
import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { businessToday } from '@/lib/businessToday'
import { idInAddress } from '@/lib/idInAddress'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readBody, readId, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { draftNotices } from '../operations/draftNotices'
import { noticeProgress } from '../operations/noticeProgress'
import { printNotices } from '../operations/printNotices'
import { repeatNotices, startNotices } from '../operations/startNotices'
import { wordsOfBody } from './mailEndpoints'

const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0

/** Which leases, each once. */
const readLeases = ({ leases }: Body): number[] => {
  if (Array.isArray(leases) && leases.length > 0 && leases.every(isId)) return [...new Set(leases)]
  throw refusal({ code: 'BAD_PARAMETER', field: 'leases', message: 'Choose the leases: send their numbers.' })
}

/** `POST /api/leasing/notices/preview` `{ template, leases }` → `{ rows: [{ lease, place, missing, emails }] }`; nothing is made. */
const previewEndpoint: Endpoint = {
  path: '/leasing/notices/preview',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const body = await readBody(req, ['template', 'leases'])
    const asked = { template: readId(body, 'template'), leases: readLeases(body) }
    const { rows } = await draftNotices(req, asked, await businessToday(req))
    return Response.json({ rows }, { headers: PRIVATE })
  },
}

/** `POST /api/leasing/notices` `{ template, leases, mail?, subject?, text? }` → `{ batch, total, next }`, 202; a job makes them. */
const startEndpoint: Endpoint = {
  path: '/leasing/notices',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const body = await readBody(req, ['template', 'leases', 'mail', 'subject', 'text'])
    const batch = await startNotices(
      req,
      {
        template: readId(body, 'template'),
        leases: readLeases(body),
        mail: body.mail === true,
        words: wordsOfBody({ subject: body.subject, text: body.text }),
      },
      await businessToday(req),
    )
    return Response.json(
      { batch: batch.id, total: batch.total, next: `/admin/notices/${batch.id}` },
      { status: 202 },
    )
  },
}

/** `GET /api/leasing/notices/:id` → `{ batch, title, total, waiting, made, failed, mails, rows }`: how far they are. */
const progressEndpoint: Endpoint = {
  path: '/leasing/notices/:id',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const { batch, ...progress } = await noticeProgress(req, idInAddress(req))
    return Response.json({ batch: batch.id, title: batch.title, ...progress }, { headers: PRIVATE })
  },
}

/** `POST /api/leasing/notices/:id/again` → `{ waiting }`: what could not be made is tried once more. */
const againEndpoint: Endpoint = {
  path: '/leasing/notices/:id/again',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const id = idInAddress(req)
    await noticeProgress(req, id)
    return Response.json({ waiting: await repeatNotices(req, id) }, { status: 202 })
  },
}

/** `GET /api/leasing/notices/:id/print?pile=1` → a PDF of what is made, 100 to a pile. */
const printEndpoint: Endpoint = {
  path: '/leasing/notices/:id/print',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const pile = parameterReader(req.searchParams, ['pile']).whole('pile', 1, 100) ?? 1
    const { name, pdf } = await printNotices(req, idInAddress(req), pile)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
        'Content-Disposition': `inline; filename="${name}"`,
      },
    })
  },
}

/** Many documents at once: what each lease would get, making them by a job, how far it is, and one file to print. */
export const noticeEndpoints: readonly Endpoint[] = [
  previewEndpoint,
  startEndpoint,
  progressEndpoint,
  againEndpoint,
  printEndpoint,
]
