import type { AfterErrorHook } from 'payload'

const SERVER_ERROR = 500

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : SERVER_ERROR

/**
 * A mail that cannot be sent fails only for addresses that exist. Whoever asks for a new password gets the same answer
 * either way; the failure itself is in the server's log.
 */
export const hideMailFailure: AfterErrorHook = ({ error, req }) => {
  if (!req.pathname?.endsWith('/forgot-password') || statusOf(error) !== SERVER_ERROR) return
  // Typed for errors, and the only way to answer in place of one.
  return { status: 200, response: { message: req.t('general:success') } }
}
