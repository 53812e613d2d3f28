import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { inReadingTransaction, type Reading } from './openReading'
import { queryRows } from './queryRows'

/** Answers kept at most. The longest unasked is let go of first. */
const MOST_ANSWERS = 100

type Kept = { readonly moment: string; readonly answer: Promise<unknown> }

const kept = new Map<string, Kept>()

/** The moment of the last question: what was answered at another one is never given again. */
let lastMoment = ''

/**
 * What distinguishes the database as it is now from any other state of it: which transactions have ended. Two moments
 * with the same snapshot see the same rows, whoever wrote or by which door; reading alone never changes it.
 * A server that was started anew may have been given an older copy, so its start belongs to it.
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
 */
const momentOf = async (payload: Payload): Promise<string> => {
  const [row] = await queryRows<{ moment: string }>(
    { payload },
    sql`select concat_ws(' ', current_database(), pg_postmaster_start_time(), pg_current_snapshot()) as moment`,
  )
  if (!row) throw new Error('The database did not say which moment it is')
  return row.moment
}

/** Many people are given the same answer: whoever altered it would alter theirs. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

const keep = (question: string, moment: string, answer: Promise<unknown>): void => {
  const mine = { moment, answer }
  kept.delete(question)
  kept.set(question, mine)
  for (const longest of kept.keys()) {
    if (kept.size <= MOST_ANSWERS) break
    kept.delete(longest)
  }
  // What failed is asked again; whoever waits for it is told so by the answer itself.
  answer.catch(() => {
    if (kept.get(question) === mine) kept.delete(question)
  })
}

/**
 * Reads a large part of the books in a transaction of its own, once for all who ask the same while nothing is written:
 * twenty people who open a report at once, or one who comes back to it, cost one reading. After any write, whatever it
 * was, the next one is read anew, so an answer is never older than the question. For answers of a screen's size: they
 * stay in memory, frozen. The caller has asked whether the person may see it.
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
  // Asked under the same name, it has the same shape.
  if (known?.moment === moment) {
    kept.delete(key)
    kept.set(key, known)
    return known.answer as Promise<T>
  }
  const answer = inReadingTransaction(payload, async (place) => frozen(await ask(place)))
  keep(key, moment, answer)
  return answer
}
