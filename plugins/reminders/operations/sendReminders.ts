import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { reportInWords, type SendingReport } from '@/domain/statements/sendingReport'
import { inTransaction } from '@/lib/database/inTransaction'

import { REMINDERS_QUEUE } from '../jobs/remindersQueue'
import { takeReminders } from '../queries/reminderBatch'
import type { ReminderParameters } from '../reminderParameters'
import { batchProgress } from './batchProgress'
import { draftReminders, type Draft } from './draftReminders'
import { sendBatch } from './sendBatch'

/** Up to this many mails whoever asks waits for; more are sent by a job. */
const AT_ONCE = 5

export type Sending = SendingReport & {
  batch: string
  notPastDue: SendingReport['sent']
  /** Mails that a job is sending. */
  waiting: number
  report: string[]
}

const namesOf = (addressees: SendingReport['sent']): string =>
  addressees.map(({ name, place }) => `${name} (${place})`).join(', ')

const keyOf = ({ account, email }: Draft): string => `${account} ${email}`

/**
 * Reminds the tenants of the chosen accounts by mail, each address once a day, however often it is asked for. A few are
 * sent before it answers; many by a job, and `batchProgress` tells how far it is. The caller has asked whether the
 * person may.
 */
export const sendReminders = async (
  req: PayloadRequest,
  asked: ReminderParameters,
  today: Day,
): Promise<Sending> => {
  const { mails, withoutEmail, alreadySent, notPastDue } = await draftReminders(req, asked, today)
  const batch = randomUUID()
  const taken = await inTransaction({ payload: req.payload, req }, async (inside) => {
    const keys = await takeReminders(inside, mails, { batch, day: today })
    // In the same transaction: mails that are noted for the job are sent, also when this process ends here. The few that
    // are sent at once are then free again after some minutes.
    if (keys.size > AT_ONCE)
      await req.payload.jobs.queue({
        task: 'sendReminders',
        queue: REMINDERS_QUEUE,
        input: { batch },
        req: inside,
      })
    return keys
  })
  const others = mails.filter((mail) => !taken.has(keyOf(mail)))
  if (taken.size <= AT_ONCE) await sendBatch(req.payload, batch, req)
  const { sent, failed, unknown, waiting } = await batchProgress(req.payload, batch)
  const done = [...alreadySent, ...others.map(({ account, place, name }) => ({ account, place, name }))]
  const report = { sent, failed, unknown, alreadySent: done, withoutEmail }
  return {
    ...report,
    batch,
    notPastDue,
    waiting,
    report: [
      ...(waiting > 0
        ? [`${waiting} mails are being sent.`, ...reportInWords(report).slice(1)]
        : reportInWords(report)),
      ...(notPastDue.length > 0 ? [`Nothing past due, not reminded: ${namesOf(notPastDue)}.`] : []),
    ],
  }
}
