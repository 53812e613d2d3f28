import type { ReactNode } from 'react'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { contactInWords } from '@/domain/contacts/contactTerms'
import type { LoggedContact } from '@/domain/contacts/loggedContact'
import type { PromiseStanding } from '@/domain/contacts/promiseStates'
import { formatCents } from '@/domain/money/formatMoney'

import { StatusPill } from '../StatusPill'

type Props = {
  contacts: readonly LoggedContact[]
  promises: readonly PromiseStanding[]
  today: Day
  /** What may be done with an entry that stands. */
  actionOf?: (contact: LoggedContact) => ReactNode
}

const titleOf = ({ isReminder, way, side }: LoggedContact): string =>
  isReminder ? 'Reminder sent by e-mail' : contactInWords(way, side)

/** Of a reminder its subject: the whole text is the same for everybody. */
const saidOf = ({ isReminder, said }: LoggedContact): string =>
  isReminder ? (said.split('\n')[0] ?? '') : said

/** An account's contact log: the newest first, each promise with what became of it. */
export const ContactList = ({ contacts, promises, today, actionOf }: Props) => (
  <ul className="pm-contacts">
    {contacts.map((contact) => {
      const { id, day, tenant, by, replacedBy } = contact
      const promise = promises.find((one) => one.id === id)
      return (
        <li key={id} className={replacedBy === null ? undefined : 'is-replaced'}>
          <span className="pm-contacts__head">
            <b>{titleOf(contact)}</b>
            {replacedBy === null ? null : <span className="pm-muted">replaced</span>}
            {promise ? <PromiseWord promise={promise} today={today} /> : null}
          </span>
          <span className="pm-contacts__said">{saidOf(contact)}</span>
          <span className="pm-caption">
            {[shortDay(day, today), tenant ? `with ${tenant}` : null, by].filter(Boolean).join(' · ')}
            {replacedBy === null && actionOf ? <> · {actionOf(contact)}</> : null}
          </span>
        </li>
      )
    })}
  </ul>
)

const TONES = { open: 'look', kept: 'good', broken: 'bad' } as const

/** 'Promised 500.00 by Apr 17', and what became of it. */
const PromiseWord = ({ promise, today }: { promise: PromiseStanding; today: Day }) => {
  const { state, promisedCents, promisedBy, paidCents } = promise
  return (
    <>
      <span>
        promised {formatCents(promisedCents)} by {shortDay(promisedBy, today)}
      </span>
      <StatusPill tone={TONES[state]}>{state}</StatusPill>
      {paidCents > 0 && state !== 'kept' ? (
        <span className="pm-muted">{formatCents(paidCents)} came in</span>
      ) : null}
    </>
  )
}
