/**
 * `waiting`: taken, not yet handed to the mail server. `sending`: its answer is awaited. `failed`: it may be sent again.
 * `unknown`: the answer never came, and the mail may have gone out.
 */
export const REMINDER_STATUS_LABELS = {
  waiting: 'Waiting',
  sending: 'Sending',
  sent: 'Sent',
  failed: 'Not sent',
  unknown: 'Not known',
} as const
