import { headers } from 'next/headers'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { cache } from 'react'

/**
 * Who looks at the screen, whole. The `user` that Payload hands to its slots holds only what users may read of
 * themselves: an assistant asked for by that one has no properties, and so no rights. Asked once a request; a part that
 * is handed the request finds the same person there as `req.user`, at no cost. `payload.auth` would answer too, but works
 * out all rights of the person again, which takes four times as long.
 */
export const readerOf = cache(async (payload: Payload): Promise<TypedUser | null> => {
  const { user } = await executeAuthStrategies({ headers: await headers(), payload })
  return user
})
