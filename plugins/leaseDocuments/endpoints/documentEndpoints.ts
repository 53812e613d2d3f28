import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { businessToday } from '@/lib/businessToday'
import { idInAddress } from '@/lib/idInAddress'
import { readBody, readId, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { generateDocument } from '../operations/generateDocument'
import { previewTemplate } from '../operations/previewTemplate'
import { relationId } from '../operations/relationId'
import { signDocument } from '../operations/signDocument'
import { readAnswer } from './readAnswer'

const optionalId = (body: Body, field: string): number | undefined =>
  body[field] === undefined || body[field] === null ? undefined : readId(body, field)

/** `POST /api/leasing/preview` `{ content, header, footer, initials, lease? }` → a PDF of the text as it stands in the editor. */
export const previewEndpoint: Endpoint = {
  path: '/leasing/preview',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const body = await readBody(req, ['content', 'header', 'footer', 'initials', 'lease'])
    const line = (field: 'header' | 'footer'): string => {
      const value = body[field] ?? ''
      if (typeof value === 'string') return value
      throw refusal({ code: 'BAD_PARAMETER', field, message: `Send ${field} as text.` })
    }
    const pdf = await previewTemplate(
      req,
      {
        // Read part by part: what is no text of the editor prints as nothing.
        content: body.content as never,
        header: line('header'),
        footer: line('footer'),
        initials: body.initials === true,
      },
      optionalId(body, 'lease'),
      await businessToday(req),
    )
    return new Response(new Uint8Array(pdf), {
      headers: { 'Cache-Control': 'private, no-store', 'Content-Type': 'application/pdf' },
    })
  },
}

/** `POST /api/leasing/documents` `{ lease, template, templateVersion?, payment? }` → `{ doc, next }`: the document, and the page it is found on, 201. */
export const generateEndpoint: Endpoint = {
  path: '/leasing/documents',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const body = await readBody(req, ['lease', 'template', 'templateVersion', 'payment'])
    const document = await generateDocument(
      req,
      {
        lease: readId(body, 'lease'),
        template: readId(body, 'template'),
        templateVersion: optionalId(body, 'templateVersion'),
        payment: optionalId(body, 'payment'),
      },
      await businessToday(req),
    )
    return Response.json(
      { doc: document, next: `/admin/leases/${relationId(document.lease)}/documents` },
      { status: 201 },
    )
  },
}

/**
 * `POST /api/leasing/documents/:id/signatures` `{ line, how: 'onScreen', strokes }`, `{ line, how: 'onPaper' | 'elsewhere',
 * scan }` with the file's id, or `{ line, declined: 'why' }` → the document, 201.
 */
export const signEndpoint: Endpoint = {
  path: '/leasing/documents/:id/signatures',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, 'leases.documents')
    const document = idInAddress(req)
    const today = await businessToday(req)
    const body = await readBody(req, ['line', 'how', 'strokes', 'scan', 'declined', 'signedOn'])
    const signed = await signDocument(req, { document, ...readAnswer(body, today) })
    return Response.json({ doc: signed }, { status: 201 })
  },
}
