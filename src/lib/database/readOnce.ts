import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { inReadingTransaction, type Reading } from './openReading'
import { queryRows } from './queryRows'

/** Answers kept at most. The longest unasked is let go of first. */
const MOST_ANSWERS = 100

/** Texts, numbers and the like in one answer that is kept: twenty screens full, or the months of some hundred properties. */
const LARGEST_ANSWER = 100_000

/** And in all that are kept. */
const MOST_VALUES = 400_000

type Counted<T> = { readonly answer: T; readonly values: number }

type Kept = {
  readonly moment: string
  readonly answer: Promise<unknown>
  /** How many values it holds; 0 until it is there. */
  values: number
}

const kept = new Map<string, Kept>()

/** The moment of the last question: what was answered at another one is never given again. */
let lastMoment = ''

/**
 * What distinguishes the database as it is now from any other state of it: which transactions have ended. Two moments
 * with the same snapshot see the same rows, whoever wrote or by which door; reading alone never changes it.
 * A server that was started anew may have been given an older copy, so its start belongs to it.
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
 */
const askMoment = async (payload: Payload): Promise<string> => {
  const [row] = await queryRows<{ moment: string }>(
    { payload },
    sql`select concat_ws(' ', current_database(), pg_postmaster_start_time(), pg_current_snapshot()) as moment`,
  )
  if (!row) throw new Error('The database did not say which moment it is')
  return row.moment
}

/** The question that is about to be asked, by whose connections. */
const aboutToAsk = new WeakMap<Payload, Promise<string>>()

/**
 * Parts of a screen that read at once ask together. Whoever joins does so before the question is sent: nobody is given a
 * moment older than their own asking.
 */
const momentOf = (payload: Payload): Promise<string> => {
  const known = aboutToAsk.get(payload)
  if (known) return known
  const asking = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    aboutToAsk.delete(payload)
    return askMoment(payload)
  })
  aboutToAsk.set(payload, asking)
  return asking
}

/**
 * Many people are given the same answer: whoever altered it would alter theirs.
 * @returns how many values it holds, those inside of it too
 */
const freeze = (value: unknown): number => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return 1
  Object.freeze(value)
  let values = 1
  for (const part of Object.values(value)) values += freeze(part)
  return values
}

/** Lets go of the longest unasked until the rest is few and small enough. */
const letGo = (): void => {
  let values = 0
  for (const one of kept.values()) values += one.values
  for (const [question, one] of kept) {
    if (kept.size <= MOST_ANSWERS && values <= MOST_VALUES) return
    values -= one.values
    kept.delete(question)
  }
}

const keep = (question: string, moment: string, answer: Promise<{ readonly values: number }>): void => {
  const mine: Kept = { moment, answer, values: 0 }
  const forget = (): void => {
    if (kept.get(question) === mine) kept.delete(question)
  }
  kept.delete(question)
  kept.set(question, mine)
  letGo()
  answer.then(
    ({ values }) => {
      mine.values = values
      // Who waits for it gets it; it is read again for the next one.
      if (values > LARGEST_ANSWER) forget()
      else letGo()
    },
    // What failed is asked again; whoever waits for it is told so by the answer itself.
    forget,
  )
}

/**
 * Reads a large part of the books in a transaction of its own, once for all who ask the same while nothing is written:
 * twenty people who open a report at once, or one who comes back to it, cost one reading. After any write, whatever it
 * was, the next one is read anew, so an answer is never older than the question. Answers of a screen's size stay in
 * memory, frozen; a larger one serves those who wait for it, and is let go of. The caller has asked whether the person may see it.
 * @param question names the reading and everything it depends on; equal ones get the same answer
 */
export const readOnce = async <T>(
  payload: Payload,
  question: readonly [name: string, ...on: unknown[]],
  ask: (place: Reading['place']) => Promise<T>,
): Promise<T> => {
  const key = JSON.stringify(question)
  const moment = await momentOf(payload)
  if (moment !== lastMoment) kept.clear()
  lastMoment = moment
  const known = kept.get(key)
  if (known?.moment === moment) {
    kept.delete(key)
    kept.set(key, known)
    // Asked under the same name, it has the same shape.
    return (await (known.answer as Promise<Counted<T>>)).answer
  }
  const reading = inReadingTransaction(payload, async (place): Promise<Counted<T>> => {
    const answer = await ask(place)
    return { answer, values: freeze(answer) }
  })
  keep(key, moment, reading)
  return (await reading).answer
}
