import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'

import { readUploadBytes } from './readUploadBytes'

const refused = (message: string) => new DomainError('BAD_PARAMETER', message, { parameter: 'files' })

/**
 * The form of an upload.
 * @throws DomainError `TOO_LARGE`, `BAD_PARAMETER`
 */
export const readForm = async (req: PayloadRequest): Promise<FormData> => {
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) throw refused('Send the files as multipart/form-data.')
  const body = await readUploadBytes(req)
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    throw refused('The form is cut short or damaged. Send it again.')
  }
}
