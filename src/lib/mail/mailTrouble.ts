import { wasHandedOver } from './handOver'

const NOT_TRIED = 'The mail server did not answer. Check it, and send again.'
const REFUSED = 'The mail server refused the mail. Check the address.'
const BROKE_OFF = 'The connection broke off while the mail was sent. It may have gone out.'

/** The mail server as a whole, not one address: the next mail would fail the same way, after the same long wait. */
const SERVER_TROUBLE = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EAUTH', 'ETLS'])

/**
 * What became of a mail that was not answered with a yes: it did not go out, or it is `unknown` whether it did; why; and
 * whether the next one need not be tried.
 */
export type MailTrouble = { status: 'failed' | 'unknown'; why: string; server: boolean }

export const SERVER_SILENT: MailTrouble = { status: 'failed', why: NOT_TRIED, server: true }

/** What an error of the mail adapter means to whoever sends. */
export const mailTroubleOf = (error: unknown): MailTrouble => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!SERVER_TROUBLE.has(code)) return { status: 'failed', why: REFUSED, server: false }
  // A server that was given all of the mail may deliver it, whether or not its answer arrives.
  return wasHandedOver(error) ? { status: 'unknown', why: BROKE_OFF, server: true } : SERVER_SILENT
}
