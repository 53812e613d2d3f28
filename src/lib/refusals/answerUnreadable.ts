import type { AfterErrorHook, PayloadRequest } from 'payload'

import { refusal } from './refusal'

const unreadable = (message: string, parameter?: string) =>
  refusal({ code: 'BAD_PARAMETER', message, ...(parameter && { details: { parameter } }) })

/** What of a request cannot be read, when that is what an error is about. */
const unreadablePart = (error: Error, req: Partial<PayloadRequest>) => {
  // An address that is no UTF-8 once decoded: %E0%A4%A
  if (error instanceof URIError) return unreadable('This address cannot be read.')
  if (error instanceof SyntaxError) {
    // Payload reads these two as JSON when they come as one text.
    if (typeof req.query?.where === 'string') return unreadable('This filter cannot be read.', 'where')
    if (typeof req.query?.data === 'string') return unreadable('This parameter cannot be read.', 'data')
  }
  const isForm = req.headers?.get('content-type')?.startsWith('multipart/')
  // What takes the form apart says so in words alone.
  if (isForm && /^(Unexpected end of|Malformed|Multipart)/.test(error.message))
    return unreadable('The form is cut short or damaged. Send it again.')
  return undefined
}

/** Payload fails on a request that it cannot read before any hook is asked, as if it were our mistake. */
export const answerUnreadable: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const refused = graphqlResult ? undefined : unreadablePart(error, req)
  if (!refused) return
  const { name, message, status, data } = refused
  return { status, response: { errors: [{ name, message, data: data ?? undefined }] } }
}
