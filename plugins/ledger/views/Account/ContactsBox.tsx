import type { AccountContacts } from '@plugins/contacts/index'

import type { Day } from '@/domain/calendar/day'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { contactActions, correctAction } from '@/ui/actions/contactActions'
import { ContactList } from '@/ui/contacts/ContactList'
import { SendReminder } from '@/ui/reminders/ReminderButtons.client'
import { Section } from '@/ui/Section'

import type { AccountFacts } from '../../queries/accountFacts'

type Props = {
  log: AccountContacts
  facts: AccountFacts
  today: Day
  pastDueCents: number
  /** Whether the screen shows today: only then is anybody reminded from it. */
  isToday: boolean
}

/** Who was reached, what was said and what was promised; nothing of it is ever changed. */
export const ContactsBox = ({ log: { contacts, promises }, facts, today, pastDueCents, isToday }: Props) => {
  const asked = {
    account: facts.id,
    name: facts.name ?? 'This account',
    tenants: facts.tenants,
    today,
    pastDueCents,
    promises,
  }
  const { contact, promise } = contactActions(asked)
  return (
    <Section title="Contact log" aside={<ActionButton link label="Log a contact" action={contact} />}>
      {contacts.length === 0 ? (
        <p className="pm-muted">Nobody was reached yet.</p>
      ) : (
        <ContactList
          contacts={contacts}
          promises={promises}
          today={today}
          actionOf={(one) =>
            one.isReminder ? null : <ActionButton link label="Correct" action={correctAction(asked, one)} />
          }
        />
      )}
      <p className="pm-contacts__foot">
        <ActionButton link label="Promise to pay" action={promise} />
        {pastDueCents > 0 && isToday ? <SendReminder account={facts.id} /> : null}
      </p>
    </Section>
  )
}
