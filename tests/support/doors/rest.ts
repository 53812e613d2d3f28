import { handleEndpoints, type Payload } from 'payload'

import { callerHeaders, type Caller } from './signIn'

export type RestAnswer<Body> = {
  status: number
  headers: Headers
  text: string
  /** The answer as it came, for files. */
  bytes: Buffer
  body: Body
}

/** `body`: an object is sent as JSON, FormData as multipart, text as it is. */
export type RestOptions = Caller & { body?: object | string | FormData; headers?: Record<string, string> }

export type RestDoor = <Body = unknown>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  /** With or without the leading `/api`, with its query. */
  path: string,
  options?: RestOptions,
) => Promise<RestAnswer<Body>>

const encoded = (body: RestOptions['body']): { body?: BodyInit; headers: Record<string, string> } => {
  if (body === undefined) return { headers: {} }
  if (body instanceof FormData) return { body, headers: {} }
  if (typeof body === 'string') return { body, headers: { 'Content-Type': 'application/json' } }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

const parsed = (text: string, headers: Headers): unknown =>
  headers.get('content-type')?.includes('application/json') ? JSON.parse(text) : undefined

/** REST as the network gives it, through the same routing, in this process. */
export const restDoor =
  (payload: Payload): RestDoor =>
  async <Body>(method: string, path: string, options: RestOptions = {}) => {
    const { body, headers } = encoded(options.body)
    const address = path.startsWith('/api') ? path : `/api${path}`
    const request = new Request(`http://localhost:3000${address}`, {
      method,
      headers: { ...headers, ...(await callerHeaders(payload, options)), ...options.headers },
      ...(body === undefined ? {} : { body }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    // The caller names the shape it expects; its assertions are what checks it.
    const answer = parsed(text, response.headers) as Body
    return { status: response.status, headers: response.headers, text, bytes, body: answer }
  }
