import type { Payload } from 'payload'

import { graphqlPost } from '@/lib/refusals/graphqlPost'

import { callerHeaders, type Caller } from './signIn'

export type GraphqlAnswer<Data> = {
  status: number
  data?: Data | null
  errors?: {
    message: string
    extensions?: { code?: string; statusCode?: number; data?: { code?: string; field?: string } }
  }[]
}

/** `variables`: JSON as text is sent as it is, for what `JSON.stringify` cannot write. */
export type GraphqlOptions = Caller & { variables?: Record<string, unknown> | string }

const encoded = (query: string, variables: GraphqlOptions['variables']): string =>
  typeof variables === 'string'
    ? `{"query":${JSON.stringify(query)},"variables":${variables}}`
    : JSON.stringify({ query, variables })

export type GraphqlDoor = <Data = unknown>(
  query: string,
  options?: GraphqlOptions,
) => Promise<GraphqlAnswer<Data>>

/** GraphQL as the network gives it, in this process. Errors arrive with HTTP 200: look at `errors`. */
export const graphqlDoor =
  (payload: Payload): GraphqlDoor =>
  async <Data>(query: string, options: GraphqlOptions = {}) => {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(await callerHeaders(payload, options)) },
      body: encoded(query, options.variables),
    })
    const response = await graphqlPost(Promise.resolve(payload.config))(request)
    // The caller names the shape it expects; its assertions are what checks it.
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer<Data>, 'status'>) }
  }
