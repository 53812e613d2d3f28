import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

export type Body = Readonly<Record<string, unknown>>

/**
 * The JSON object a request carries, with nothing in it that the address does not know: a misspelt field must not be
 * silently left out of the books.
 * @throws `BAD_PARAMETER`
 */
export const readBody = async (req: PayloadRequest, known: readonly string[]): Promise<Body> => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal({ code: 'BAD_PARAMETER', message: 'Send a JSON object.' })
  const odd = Object.keys(body).find((field) => !known.includes(field))
  if (odd !== undefined) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: odd,
      message: `“${odd}” is not known here. Send ${known.join(', ')}.`,
    })
  }
  return body as Body
}

/** A whole number of a body, such as an id. @throws `BAD_PARAMETER` */
export const readId = (body: Body, field: string): number => {
  const value = body[field]
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw refusal({ code: 'BAD_PARAMETER', field, message: `Send ${field} as a number.` })
}
