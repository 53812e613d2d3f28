import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload } from 'payload'

import { env } from '../env'
import { watchHandOver } from './handOver'
import { outboxTransport } from './outboxTransport'
import { fromHeader, senderFrom } from './sender'

/** A mail server that does not answer must not hold up a request for minutes. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const OUTBOX = 'outbox'

type Transporter = ReturnType<typeof nodemailer.createTransport>

/** The file's name is enough to find it, and no address belongs into a log. */
const outbox = (say: () => Payload['logger'] | undefined): Transporter =>
  nodemailer.createTransport(
    outboxTransport(path.join(env.dataDir, OUTBOX), (file) =>
      say()?.warn(`SMTP_URL is not set, so a mail was not sent: it lies in ${file}`),
    ),
  )

const businessName = async (payload: Payload): Promise<string> => {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, select: { businessName: true } })
  return settings.businessName
}

/**
 * Sends mail over `SMTP_URL`. Without that, mails land in the folder `outbox` of `DATA_DIR`, and the log says so.
 * Mails come from `MAIL_FROM`; where that has no name, from the business as the settings call it.
 */
export const emailAdapter = async (): Promise<EmailAdapter> => {
  let logger: Payload['logger'] | undefined
  const sender = senderFrom(env.mailFrom, env.serverUrl)
  const transport = env.smtpUrl
    ? watchHandOver(nodemailer.createTransport({ url: env.smtpUrl, ...TIMEOUTS }))
    : outbox(() => logger)
  const base = await nodemailerAdapter({
    transport,
    // The server starts without its mail server; a mail that cannot be sent says so when it is sent.
    skipVerify: true,
    defaultFromAddress: sender.address,
    defaultFromName: sender.name ?? '',
  })
  return ({ payload }) => {
    logger = payload.logger
    const plain = base({ payload })
    const isDefault = (from: unknown): boolean =>
      !from || (typeof from === 'string' && from.endsWith(`<${sender.address}>`))
    return {
      ...plain,
      sendEmail: async (message) => {
        const from = isDefault(message.from)
          ? fromHeader(sender.name ?? (await businessName(payload)), sender.address)
          : message.from
        try {
          return await plain.sendEmail({ ...message, from })
        } catch (error) {
          const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
          logger?.error(`A mail could not be sent (${code}): check SMTP_URL and the mail server.`)
          throw error
        }
      },
    }
  }
}
