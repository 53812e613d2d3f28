import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { PayloadRequest, SanitizedUploadConfig } from 'payload'

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

const responseOf = async (
  req: PayloadRequest,
  args: Parameters<Handler>[1],
): Promise<Response | undefined> => {
  const document = await recordOf(req, args)
  if (!document) return undefined
  const { filename, mimeType, originalName } = document
  const config = Object.values(req.payload.collections).find(
    ({ config: { slug } }) => slug === args.params.collection,
  )
  const folder = config?.config.upload.staticDir
  if (!folder || !filename || !mimeType) return undefined
  const file = path.join(folder, path.basename(filename))
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  )
  if (size === undefined) return undefined
  const name = encodeURIComponent(originalName ?? filename)
  const use = isShownInBrowser(mimeType) ? 'inline' : 'attachment'
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(size),
      'Content-Disposition': `${use}; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/**
 * A file under the name it was put in with: what is saved from a browser is called as people know it. Payload has asked
 * for the right to it by then. Whoever asks for a part gets the whole, as HTTP allows: Payload would serve the part without
 * these headers. What does not lie in this folder is left to the next handler.
 */
export const serveUnderItsName: Handler = (req, args) =>
  // Typed as a promise of a response or as one of nothing; Payload awaits either.
  responseOf(req, args) as Promise<Response>
