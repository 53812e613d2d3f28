import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { isRecord } from '@/domain/isRecord'

type Post = ReturnType<typeof GRAPHQL_POST>

const CODE = 'BAD_PARAMETER'

const unreadable = (message: string, status = 400): Response =>
  Response.json({ errors: [{ message, extensions: { code: CODE, data: { code: CODE } } }] }, { status })

/** Payload fails on a body that is not a JSON object, as if it were our mistake. */
const refuseUnreadable = async (request: Request): Promise<Response | undefined> => {
  const [type] = (request.headers.get('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json')
    return unreadable('Send the query as JSON, with the content type application/json.', 415)
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => undefined)
  return isRecord(body) ? undefined : unreadable('Send the query as a JSON object: {"query": "…"}.')
}

const withCode = (error: unknown): unknown => {
  if (!isRecord(error)) return error
  // What a resolver answered has been through our hooks.
  if (isRecord(error.extensions) && 'statusCode' in error.extensions) return error
  return { ...error, extensions: { ...dataOf(error.extensions), code: CODE, data: { code: CODE } } }
}

const dataOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** A query that does not fit the schema is refused before any hook is asked, without a code. */
const codeErrors = async (response: Response): Promise<Response> => {
  const text = await response.text()
  // Errors are written first: what went well is handed on as it is, without being read again.
  if (!text.startsWith('{"errors":')) return new Response(text, response)
  const body: unknown = JSON.parse(text)
  if (!isRecord(body) || !Array.isArray(body.errors)) return new Response(text, response)
  return new Response(JSON.stringify({ ...body, errors: body.errors.map(withCode) }), response)
}

/** The address of GraphQL: every refusal of it carries a code, like those of REST. */
export const graphqlPost = (config: Parameters<typeof GRAPHQL_POST>[0]): Post => {
  const post = GRAPHQL_POST(config)
  return async (request) => (await refuseUnreadable(request)) ?? codeErrors(await post(request))
}
