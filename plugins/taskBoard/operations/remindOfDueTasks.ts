import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { inTransaction } from '@/lib/database/inTransaction'
import { mailTroubleOf } from '@/lib/mail/mailTrouble'

import { dueTodayMail } from '../mail/dueTodayMail'
import { claimReminders, releaseReminders, type Reminder } from '../queries/claimReminders'

const byPerson = (reminders: readonly Reminder[]): [Reminder, ...Reminder[]][] => {
  const people = new Map<number, [Reminder, ...Reminder[]]>()
  for (const reminder of reminders) {
    const known = people.get(reminder.user)
    if (known) known.push(reminder)
    else people.set(reminder.user, [reminder])
  }
  return [...people.values()]
}

/**
 * Tells each person by mail which of their tasks are due on a day, once a task and day. A mail that cannot be sent is
 * tried again at the next call; one whose process dies in between is not: rather no mail than one each quarter.
 * @returns how many mails were sent
 */
export const remindOfDueTasks = async (
  payload: Payload,
  today: Day,
  serverUrl: string | undefined,
): Promise<number> => {
  const claimed = await inTransaction({ payload, source: 'job' }, (req) => claimReminders(req, today))
  if (claimed.length === 0) return 0
  const { businessName } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  let sent = 0
  for (const reminders of byPerson(claimed)) {
    try {
      await payload.sendEmail(dueTodayMail({ business: businessName, serverUrl }, reminders))
      sent += 1
    } catch (error) {
      // The mail adapter has said in the log what went wrong. What may have gone out does not go again.
      if (mailTroubleOf(error).status === 'unknown') continue
      const ids = reminders.map(({ id }) => id)
      await inTransaction({ payload, source: 'job' }, (req) => releaseReminders(req, ids))
    }
  }
  return sent
}
