import type { CollectionConfig } from 'payload'

import { resetPasswordMail } from './mail/resetPasswordMail'

const TEN_MINUTES_MS = 10 * 60 * 1000
const EIGHT_HOURS_S = 8 * 60 * 60
const ONE_HOUR_MS = 60 * 60 * 1000

/** @param serverUrl the address people open; a cookie for https never travels over plain http */
export const authOptions = (
  serverUrl: string | undefined,
): Exclude<CollectionConfig['auth'], boolean | undefined> => ({
  // A user's properties arrive as ids, which is what every access check asks for.
  depth: 0,
  maxLoginAttempts: 5,
  lockTime: TEN_MINUTES_MS,
  tokenExpiration: EIGHT_HOURS_S,
  useSessions: true,
  cookies: { sameSite: 'Lax', secure: serverUrl?.startsWith('https://') ?? false },
  forgotPassword: {
    expiration: ONE_HOUR_MS,
    generateEmailSubject: async (args) => (await resetPasswordMail(serverUrl, args)).subject,
    generateEmailHTML: async (args) => (await resetPasswordMail(serverUrl, args)).html,
  },
})
