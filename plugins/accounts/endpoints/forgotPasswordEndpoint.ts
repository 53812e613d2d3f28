import { addDataAndFileToRequest, headersWithCors, type Endpoint, type PayloadRequest } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

import { sendPasswordLink } from '../operations/sendPasswordLink'

const readEmail = async (req: PayloadRequest): Promise<string> => {
  await addDataAndFileToRequest(req)
  const email: unknown = req.data?.email
  if (typeof email === 'string' && email.trim() !== '') return email
  throw refusal({ code: 'BAD_PARAMETER', field: 'email', message: 'There is no e-mail. Enter yours.' })
}

/**
 * `POST /api/users/forgot-password` `{ email }`, in place of Payload's own: answered before anybody is looked up, so that
 * neither the answer nor the time it takes tells which addresses exist.
 */
export const forgotPasswordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const email = await readEmail(req)
    // In a turn of its own: what it does before its first wait would hold up the answer too.
    setImmediate(() => void sendPasswordLink(req, email))
    const headers = headersWithCors({ headers: new Headers(), req })
    return Response.json({ message: req.t('general:success') }, { headers })
  },
}
