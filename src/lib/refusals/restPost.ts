import { REST_POST } from '@payloadcms/next/routes'

import { refusal } from './refusal'

type Post = ReturnType<typeof REST_POST>

/** A POST that asks to be taken for a GET: Payload reads its body before it catches anything. */
const isQuery = ({ headers }: Request): boolean =>
  headers.get('x-http-method-override') === 'GET' || headers.get('x-payload-http-method-override') === 'GET'

const isReadable = async (request: Request): Promise<boolean> => {
  if (!isQuery(request) || request.headers.get('content-type') !== 'application/json') return true
  return request
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    )
}

/** The addresses of REST that take POST: a body that cannot be read is refused also where Payload would fail on it. */
export const restPost = (config: Parameters<typeof REST_POST>[0]): Post => {
  const post = REST_POST(config)
  return async (request, args) => {
    if (await isReadable(request)) return post(request, args)
    const { name, message, status, data } = refusal({
      code: 'BAD_PARAMETER',
      message: 'Send the query as a JSON object.',
    })
    return Response.json({ errors: [{ name, message, data }] }, { status })
  }
}
