const NOT_TRIED = 'The mail server did not answer. Check it, and send again.'
const REFUSED = 'The mail server refused the mail. Check the address.'

/** The mail server as a whole, not one address: the next mail would fail the same way, after the same long wait. */
const SERVER_TROUBLE = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EAUTH', 'ETLS'])

/** Why a mail was not sent, and whether the next one need not be tried. */
export type MailTrouble = { why: string; server: boolean }

export const SERVER_SILENT: MailTrouble = { why: NOT_TRIED, server: true }

/** What an error of the mail adapter means to whoever sends. */
export const mailTroubleOf = (error: unknown): MailTrouble => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SERVER_TROUBLE.has(code) ? SERVER_SILENT : { why: REFUSED, server: false }
}
