import type { PayloadRequest, SanitizedUploadConfig } from 'payload'

import { DomainError } from '@/domain/errors'
import { filesOf } from '@/lib/files/filesOf'
import type { Document } from '@/payload-types'

import { isShownInBrowser } from './mimeTypes'

type Handler = NonNullable<SanitizedUploadConfig['handlers']>[number]

/** Payload has looked the record up only for readers who do not see all of them. */
const recordOf = async (
  req: PayloadRequest,
  { doc, params: { filename } }: Parameters<Handler>[1],
): Promise<Document | null> =>
  (doc as Document | undefined) ??
  (await req.payload.db.findOne<Document>({
    collection: 'documents',
    req,
    where: { filename: { equals: filename } },
  }))

/** Nothing in a file is run, fetched or sent anywhere. Chrome shows no PDF in a sandbox, and has one of its own for them. */
const policyOf = (mimeType: string): string =>
  mimeType === 'application/pdf'
    ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    : "default-src 'none'; frame-ancestors 'self'; sandbox"

/** As HTTP wants a name in a header: letters of all scripts, and none of the signs that end it. */
const inHeader = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const NOT_KEPT = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' }

const responseOf = async (req: PayloadRequest, args: Parameters<Handler>[1]): Promise<Response> => {
  const document = await recordOf(req, args)
  const { filename, mimeType, originalName } = document ?? {}
  if (!filename || !mimeType) throw new DomainError('NOT_FOUND', 'There is no such file.')
  const files = filesOf(req.payload)
  const use = isShownInBrowser(mimeType) ? 'inline' : 'attachment'
  const disposition = `${use}; filename*=UTF-8''${inHeader(originalName ?? filename)}`
  if (files.link) {
    const Location = await files.link(filename, { type: mimeType, disposition })
    return new Response(null, { status: 302, headers: { ...NOT_KEPT, Location } })
  }
  const content = await files.get(filename)
  if (!content)
    throw new DomainError(
      'FILE_MISSING',
      'The record is there, but its file is not where files are kept. Tell whoever runs the server.',
      { document: document?.id },
    )
  return new Response(content.stream, {
    headers: {
      ...NOT_KEPT,
      'Content-Type': mimeType,
      'Content-Length': String(content.bytes),
      'Content-Disposition': disposition,
      'Content-Security-Policy': policyOf(mimeType),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/**
 * A file under the name it was put in with: what is saved from a browser is called as people know it. Payload has asked
 * for the right to it by then. Whoever asks for a part gets the whole, as HTTP allows: Payload would serve the part without
 * these headers. No other handler is asked.
 */
export const serveUnderItsName: Handler = (req, args) => responseOf(req, args)
