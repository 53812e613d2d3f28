import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SentMessageInfo, Transport } from 'nodemailer'

/** Names sort by time; the random part keeps two mails of one millisecond apart. */
const fileName = (): string =>
  `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(3).toString('hex')}.eml`

const keep = async (folder: string, message: Buffer): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, fileName())
  // Renamed when complete: whoever watches the folder never reads half a mail. Mails hold links that sign people in.
  await writeFile(`${file}.part`, message, { mode: 0o600 })
  await rename(`${file}.part`, file)
  return file
}

/** Puts complete mails, as they would have been sent, into files instead of sending them. */
export const outboxTransport = (
  folder: string,
  onKept: (file: string) => void,
): Transport<SentMessageInfo> => ({
  name: 'outbox',
  version: '1',
  send: (mail, done) => {
    const message = mail.message
    message.keepBcc = true
    message.build((error, content) => {
      if (error) return done(error, null)
      keep(folder, content).then(
        (file) => {
          onKept(file)
          done(null, { envelope: message.getEnvelope(), messageId: message.messageId(), response: file })
        },
        (failure: unknown) => done(failure instanceof Error ? failure : new Error(String(failure)), null),
      )
    })
  },
})
