import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { Recipient } from '@/domain/contacts/recipients'
import type { MailStatus } from '@/domain/statements/mailStatus'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'

import { rangeInWords } from '@/domain/calendar/rangeInWords'
import { claimMail, earlierMails } from '../queries/claimMails'
import type { AccountStatement } from './accountStatements'

/** A mail that this request is to send: nobody else will. */
export type TakenMail = Recipient & { id: number }

type Asked = { made: AccountStatement; file: { name: string; pdf: Buffer }; recipients: readonly Recipient[] }

const keepCopy = async (req: PayloadRequest, { made, file, recipients }: Asked): Promise<number> => {
  const { facts, statement } = made
  const [only] = recipients
  const kept = await req.payload.create({
    collection: 'documents',
    depth: 0,
    req,
    overrideAccess: false,
    data: {
      title: `Statement, ${rangeInWords(statement)}`,
      property: facts.property?.id,
      unit: facts.unit?.id,
      lease: facts.leaseId,
      // Housemates share the one copy; it is found by their lease.
      tenant: recipients.length === 1 ? only?.tenant : undefined,
    },
    file: { data: file.pdf, mimetype: 'application/pdf', name: file.name, size: file.pdf.length },
  })
  return kept.id
}

export type Taken = {
  readonly mails: readonly TakenMail[]
  /** Of those that are not taken: the mail server may have had them already. */
  readonly unknown: readonly Recipient[]
}

/**
 * Takes the mails of one statement that nobody has sent or is sending, and keeps a copy of the file, once.
 * Whoever asks at the same moment waits, and then finds them taken. They are noted before they go: a mail that went out
 * twice cannot be called back, one that did not can be sent again. Of which it is not known, that is left alone.
 */
export const takeMails = (req: PayloadRequest, asked: Asked): Promise<Taken> =>
  inTransaction({ payload: req.payload, req }, async (inside) => {
    const { made, file, recipients } = asked
    const sha256 = createHash('sha256').update(file.pdf).digest('hex')
    await lockInTransaction(inside, `statement of account ${made.account}`)
    const { document: kept, statusOf } = await earlierMails(inside, { account: made.account, sha256 })
    const isOpen = (status: MailStatus | undefined) => status === undefined || status === 'failed'
    const waiting = recipients.filter(({ email }) => isOpen(statusOf.get(email)))
    const unknown = recipients.filter(({ email }) => statusOf.get(email) === 'unknown')
    if (waiting.length === 0) return { mails: [], unknown }
    const document = kept ?? (await keepCopy(inside, asked))
    const taken: TakenMail[] = []
    for (const recipient of waiting) {
      const id = await claimMail(inside, {
        account: made.account,
        property: made.facts.property?.id ?? null,
        from: made.statement.from,
        to: made.statement.to,
        document,
        tenant: recipient.tenant,
        email: recipient.email,
        sha256,
      })
      taken.push({ ...recipient, id })
    }
    return { mails: taken, unknown }
  })
