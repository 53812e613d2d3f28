import type { Payload } from 'payload'

import { reportInWords, type Addressee } from '@/domain/statements/sendingReport'

import { batchMails, type BatchMail } from '../queries/reminderBatch'

export type BatchProgress = {
  batch: string
  total: number
  /** Not yet sent, and not given up. */
  waiting: number
  sent: Addressee[]
  failed: (Addressee & { why: string })[]
  /** The mail server may have taken them; they do not go again today. */
  unknown: Addressee[]
  /** In sentences, once all of it is done. */
  report: string[]
}

const named = ({ account, place, name }: BatchMail): Addressee => ({ account, place, name })

/** How far a batch of reminders is. Nobody is told of a batch they cannot name: its name is random. */
export const batchProgress = async (payload: Payload, batch: string): Promise<BatchProgress> => {
  const mails = await batchMails({ payload }, batch)
  const sent = mails.filter(({ status }) => status === 'sent').map(named)
  const failed = mails
    .filter(({ status }) => status === 'failed')
    .map((mail) => ({ ...named(mail), why: mail.why ?? '' }))
  const unknown = mails.filter(({ status }) => status === 'unknown').map(named)
  const waiting = mails.length - sent.length - failed.length - unknown.length
  const report =
    waiting > 0 ? [] : reportInWords({ sent, failed, unknown, alreadySent: [], withoutEmail: [] })
  return { batch, total: mails.length, waiting, sent, failed, unknown, report }
}
