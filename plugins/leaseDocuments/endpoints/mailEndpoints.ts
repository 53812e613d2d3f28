import { PRIVATE } from '@plugins/reports/index'
import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { readWords, type MailWords } from '@/domain/leases/notices/mailWords'
import { idInAddress } from '@/lib/idInAddress'
import { readBody, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { draftMail, mailDocument } from '../operations/mailDocument'
import { mailStates } from '../queries/documentMails'

/** The words of a body, each left to the proposal where it is empty. @throws `BAD_PARAMETER` */
export const wordsOfBody = (body: Body): Partial<MailWords> => {
  const read = readWords(body)
  if (read.ok) return read.words
  throw refusal({ code: 'BAD_PARAMETER', field: read.field, message: read.message })
}

const drafted = async (req: PayloadRequest) => {
  const { words, recipients, withoutEmail, document } = await draftMail(req, idInAddress(req), {})
  const states = await mailStates(req, { document: document.id })
  return {
    ...words,
    recipients: recipients.map(({ name, email }) => ({ name, email })),
    withoutEmail,
    sent: states
      .filter(({ status }) => status === 'sent')
      .map(({ email, sentOn }) => ({ email, on: sentOn })),
  }
}

/** `GET /api/leasing/documents/:id/mail` → `{ subject, text, recipients, withoutEmail, sent }`; nothing is sent. */
const previewEndpoint: Endpoint = {
  path: '/leasing/documents/:id/mail',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    return Response.json(await drafted(req), { headers: PRIVATE })
  },
}

/** `POST /api/leasing/documents/:id/mail` `{ subject?, text? }` → `{ sent, alreadySent, withoutEmail, failed, unknown, report }` */
const sendEndpoint: Endpoint = {
  path: '/leasing/documents/:id/mail',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const words = wordsOfBody(await readBody(req, ['subject', 'text']))
    return Response.json(await mailDocument(req, idInAddress(req), words), { headers: PRIVATE })
  },
}

/** A document by e-mail to the tenants of its lease: what would go out, and sending it. */
export const mailEndpoints: readonly Endpoint[] = [previewEndpoint, sendEndpoint]
