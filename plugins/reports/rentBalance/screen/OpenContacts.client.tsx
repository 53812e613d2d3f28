'use client'

import { useEffect, useState } from 'react'

import type { Day } from '@/domain/calendar/day'
import type { LoggedContact } from '@/domain/contacts/loggedContact'
import type { PromiseStanding } from '@/domain/contacts/promiseStates'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { contactActions } from '@/ui/actions/contactActions'
import { askAddress } from '@/ui/actions/sendAction'
import { ContactList } from '@/ui/contacts/ContactList'
import { SendReminder } from '@/ui/reminders/ReminderButtons.client'

type Props = {
  account: number
  asOf: Day
  today: Day
  name: string
  href: string
  tenants: readonly { id: number; name: string }[]
  pastDueCents: number
  /** What stands above is there: its buttons would move from under the finger. */
  ready: boolean
}
type Answer = { contacts: LoggedContact[]; promises: PromiseStanding[] }

const NOTHING: Answer = { contacts: [], promises: [] }

/** The newest; all of them stand on the account's own screen. */
const SHOWN = 4

/** An account's contact log inside the report, and what may be added to it. */
export const OpenContacts = ({ account, asOf, today, name, href, tenants, pastDueCents, ready }: Props) => {
  const [answer, setAnswer] = useState<Answer | 'failed'>()
  // What was logged meanwhile brings the page again, and with it this row: then the log is read anew.
  useEffect(() => {
    let left = false
    void askAddress<Answer>(`/api/accounts/${account}/contacts?asOf=${asOf}`).then((asked) => {
      if (!left) setAnswer(asked.ok ? asked.answer : 'failed')
    })
    return () => {
      left = true
    }
  }, [account, asOf, tenants])
  if (!ready || answer === undefined) return null
  const { promises, contacts } = answer === 'failed' ? NOTHING : answer
  const actions = contactActions({ account, name, tenants, today, pastDueCents, promises })
  return (
    <div className="pm-rb-contacts">
      {contacts.length > 0 ? (
        <ContactList contacts={contacts.slice(0, SHOWN)} promises={promises} today={today} />
      ) : null}
      <p className="pm-mini__foot pm-rb-contacts__foot">
        <a className="pm-link" href={href}>
          Open the account
        </a>
        <span>
          <ActionButton link label="Log a contact" action={actions.contact} />
          <ActionButton link label="Promise to pay" action={actions.promise} />
          {pastDueCents > 0 && asOf === today ? <SendReminder account={account} /> : null}
        </span>
      </p>
    </div>
  )
}
