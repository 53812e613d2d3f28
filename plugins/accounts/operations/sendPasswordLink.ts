import type { PayloadRequest } from 'payload'

import type { User } from '@/payload-types'

const idOf = async ({ payload }: PayloadRequest, email: string): Promise<number | undefined> => {
  const where = { email: { equals: email.toLowerCase().trim() } }
  const user = await payload.db.findOne<User>({ collection: 'users', where })
  return user?.id
}

/** Never the message: a mail server's names the address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/**
 * Sends the link to choose a new password to whoever has this address. Nobody waits for it and nobody is told whether it
 * worked, so it never fails: what went wrong is in the log, under the user's number.
 */
export const sendPasswordLink = async (req: PayloadRequest, email: string): Promise<void> => {
  const { headers, i18n, origin, payload, url } = req
  try {
    // A request of its own: the one that asked is answered, and done with.
    const own = { headers, i18n, origin, url, payloadAPI: 'REST' as const }
    await payload.forgotPassword({ collection: 'users', data: { email }, req: own })
  } catch (error) {
    const user = await idOf(req, email).catch(() => undefined)
    payload.logger.error({
      user,
      msg: `A link to choose a new password could not be sent (${codeOf(error)})`,
    })
  }
}
