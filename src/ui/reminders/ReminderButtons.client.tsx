'use client'

import { buttonClass } from '../buttonClass'
import type { Reminded } from './reminderAnswers'
import { useReminderDialog } from './ReminderHost.client'
import { REMINDER_FORM } from './ReminderTick'

/** 'Send reminders': to the ticked accounts; to everybody past due behind the page's filters when none is. */
export const SendReminders = ({ filters }: { filters: Reminded }) => {
  const open = useReminderDialog()
  return (
    <form
      id={REMINDER_FORM}
      className="pm-inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        const ticked = new FormData(event.currentTarget).getAll('account').map(Number)
        open(ticked.length > 0 ? { account: ticked } : filters)
      }}
    >
      <button type="submit" className={buttonClass(true)}>
        Send reminders
      </button>
    </form>
  )
}

/** The same on a phone, where nothing is ticked. */
export const SendRemindersToAll = ({ filters }: { filters: Reminded }) => {
  const open = useReminderDialog()
  return (
    <button type="button" className={buttonClass(true)} onClick={() => open(filters)}>
      Send reminders
    </button>
  )
}

/** 'Send reminder' to one account. */
export const SendReminder = ({ account }: { account: number }) => {
  const open = useReminderDialog()
  return (
    <button type="button" className="pm-link" onClick={() => open({ account: [account] })}>
      Send reminder
    </button>
  )
}
