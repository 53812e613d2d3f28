import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { simpleParser } from 'mailparser'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { mailServer, type MailServer } from '@tests/support/mailServer'
import { testPayload } from '@tests/support/testPayload'

import { emailAdapter } from './emailAdapter'

const MAIL = {
  to: 'tenant@example.net',
  bcc: 'copy@example.net',
  subject: 'Größe & Miete',
  text: 'Zum 1. März: 1.250 €',
}
const SETTINGS = ['SMTP_URL', 'MAIL_FROM', 'SERVER_URL', 'DATA_DIR']

let payload: Payload
let folder: string
let before: NodeJS.ProcessEnv
let server: MailServer | undefined

beforeAll(async () => {
  payload = (await testPayload()).payload
  await payload.updateGlobal({ slug: 'settings', data: { businessName: 'Hartmann, Rentals' } })
})

beforeEach(() => {
  before = { ...process.env }
  folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-mail-'))
  for (const name of SETTINGS) delete process.env[name]
  process.env.DATA_DIR = folder
})

afterEach(async () => {
  for (const name of SETTINGS) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  rmSync(folder, { recursive: true })
  await server?.close()
  server = undefined
})

const startServer = async (): Promise<MailServer> => (server = await mailServer())

const send = async (mail: Parameters<Payload['sendEmail']>[0]): Promise<unknown> =>
  (await emailAdapter())({ payload }).sendEmail(mail)

it('sends over SMTP_URL, from the business as the settings call it', async () => {
  const { url, received } = await startServer()
  process.env.SMTP_URL = url
  process.env.SERVER_URL = 'https://books.example.com'
  await send(MAIL)
  expect(received).toHaveLength(1)
  expect(received[0]?.from?.value).toEqual([
    { name: 'Hartmann, Rentals', address: 'no-reply@books.example.com' },
  ])
  expect(received[0]?.subject).toBe('Größe & Miete')
  expect(received[0]?.text?.trim()).toBe('Zum 1. März: 1.250 €')
  expect(readdirSync(folder)).toEqual([])
})

it('takes the name of MAIL_FROM before that of the business, and the name a mail brings before both', async () => {
  const { url, received } = await startServer()
  process.env.SMTP_URL = url
  process.env.MAIL_FROM = 'Front office <office@example.com>'
  await send(MAIL)
  await send({ ...MAIL, from: { name: 'Anna', address: 'anna@example.com' } })
  expect(received.map((mail) => mail.from?.value[0])).toEqual([
    { name: 'Front office', address: 'office@example.com' },
    { name: 'Anna', address: 'anna@example.com' },
  ])
})

it('puts the whole mail into the outbox without SMTP_URL, for its owner alone, and the log names the file', async () => {
  const logged: string[] = []
  const warn = payload.logger.warn.bind(payload.logger)
  payload.logger.warn = (message: unknown) => void logged.push(String(message))
  try {
    await send(MAIL)
  } finally {
    payload.logger.warn = warn
  }
  const outbox = path.join(folder, 'outbox')
  const files = readdirSync(outbox)
  expect(files).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\.eml$/)])
  const file = path.join(outbox, files[0] ?? '')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(logged).toEqual([`SMTP_URL is not set, so a mail was not sent: it lies in ${file}`])

  const mail = await simpleParser(readFileSync(file))
  expect(mail.from?.text).toBe('"Hartmann, Rentals" <no-reply@localhost>')
  expect([mail.to, mail.bcc].flat().map((address) => address?.text)).toEqual([MAIL.to, MAIL.bcc])
  expect(mail.subject).toBe(MAIL.subject)
  expect(mail.text?.trim()).toBe(MAIL.text)
})

it('says that a mail was refused, to the caller and in the log, but not whose', async () => {
  const logged: string[] = []
  const error = payload.logger.error.bind(payload.logger)
  payload.logger.error = (message: unknown) => void logged.push(String(message))
  process.env.SMTP_URL = (await startServer()).url
  try {
    await expect(send({ ...MAIL, bcc: [], to: 'refused@example.net' })).rejects.toThrow()
  } finally {
    payload.logger.error = error
  }
  expect(logged).toEqual(['A mail could not be sent (EENVELOPE): check SMTP_URL and the mail server.'])
})
