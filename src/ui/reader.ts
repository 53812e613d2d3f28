import { headers } from 'next/headers'
import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'

/**
 * Who looks at the screen, whole. The `user` that Payload hands to its slots holds only what users may read of
 * themselves: an assistant asked for by that one has no properties, and so no rights. Asked once a request.
 */
export const readerOf = cache(async (payload: Payload): Promise<TypedUser | null> => {
  const { user } = await payload.auth({ headers: await headers() })
  return user
})
