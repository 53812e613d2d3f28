/** `sending`: handed to the mail server, its answer is awaited. `failed`: it may be sent again. */
export const MAIL_STATUS_LABELS = { sending: 'Sending', sent: 'Sent', failed: 'Not sent' } as const
export type MailStatus = keyof typeof MAIL_STATUS_LABELS
