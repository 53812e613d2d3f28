import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'

/** All files together. The spreadsheets of a family's business are some hundred kilobytes. */
const MAX_BYTES = 32 * 1024 * 1024

/**
 * The body of an upload, counted as it arrives: it may come without its length, or lie about it.
 * @throws DomainError `TOO_LARGE`
 */
export const readUploadBytes = async (req: PayloadRequest): Promise<Blob> => {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  if (Number(req.headers.get('content-length')) > MAX_BYTES) throw tooLarge()
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > MAX_BYTES) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return new Blob(chunks)
}

const tooLarge = () =>
  new DomainError('TOO_LARGE', 'The files are larger than 32 MB together. Send them in parts.', {
    maxBytes: MAX_BYTES,
  })
