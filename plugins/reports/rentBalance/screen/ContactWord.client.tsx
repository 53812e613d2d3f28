'use client'

import type { ContactStanding } from '@plugins/contacts/index'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { contactInWords } from '@/domain/contacts/contactTerms'
import { promiseToShow, type PromiseStanding } from '@/domain/contacts/promiseStates'

type Props = { contact: ContactStanding; today: Day }

const promiseInWords = ({ state, promisedBy }: PromiseStanding, today: Day): string => {
  const day = shortDay(promisedBy, today)
  if (state === 'open') return `Promised by ${day}`
  return state === 'kept' ? `Promise of ${day} kept` : `Promise of ${day} broken`
}

const lastInWords = ({ way, side, isReminder, day }: NonNullable<ContactStanding['last']>, today: Day) =>
  `${isReminder ? 'Reminded' : contactInWords(way, side)} ${shortDay(day, today)}`

/** Under an account's age: the promise to speak of, and when somebody was last reached. */
export const ContactWord = ({ contact: { last, promises }, today }: Props) => {
  const promise = promiseToShow(promises)
  return (
    <>
      {promise ? (
        <span className={promise.state === 'broken' ? 'sub pm-bad' : 'sub'}>
          {promiseInWords(promise, today)}
        </span>
      ) : null}
      {last ? <span className="sub">{lastInWords(last, today)}</span> : null}
    </>
  )
}
