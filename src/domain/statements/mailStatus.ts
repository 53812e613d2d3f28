/**
 * `sending`: handed to the mail server, its answer is awaited. `failed`: it may be sent again. `unknown`: the answer never
 * came, and the mail may have gone out.
 */
export const MAIL_STATUS_LABELS = {
  sending: 'Sending',
  sent: 'Sent',
  failed: 'Not sent',
  unknown: 'Not known',
} as const
export type MailStatus = keyof typeof MAIL_STATUS_LABELS
