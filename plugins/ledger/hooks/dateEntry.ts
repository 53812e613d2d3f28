import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { DomainError, type ErrorCode } from '@/domain/errors'
import { OFFICE, roleOf } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'
import { parseDay, type Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { periodOf } from '@/domain/calendar/period'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { ChargeType } from '@/domain/ledger/chargeTypes'
import { ALWAYS, dateOfEntry } from '@/domain/ledger/entryDays'
import { assertOpenDay } from '@/domain/ledger/lockDate'
import { assertPlausibleDay } from '@/domain/ledger/plausibleDay'
import { readDay } from '@/domain/fields/readDay'
import { isDomainError, refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { openDays, type OpenDays } from '../queries/openDays'

type Dated = { property?: unknown; date?: unknown; type?: unknown; period?: unknown; kind?: unknown }

/** What cannot be read is left for the field, which says why. */
const dayOf = (value: unknown): Day | undefined => {
  const read = readDay(value)
  return read.ok && read.day !== null ? parseDay(read.day) : undefined
}

const openDaysOf = (data: Dated, req: Parameters<typeof openDays>[0]): Promise<OpenDays> => {
  const property = idOf(data.property)
  return openDays(req, typeof property === 'number' ? property : null)
}

const refuseOtherDate = (given: Day | undefined, date: Day): void => {
  if (given === undefined || given === date) return
  throw refusal({
    code: 'BAD_DAY',
    field: 'date',
    message: `This entry counts from ${longDay(date)}. Leave the day empty: it follows from the others.`,
  })
}

const isOfOffice = ({ user }: PayloadRequest): boolean => {
  const role = roleOf(personOf(user))
  return role === undefined || OFFICE.includes(role)
}

const CLOSED: readonly string[] = ['BOOKS_CLOSED', 'BEFORE_BOOKS_START'] satisfies ErrorCode[]

/** The days on which the books start and are closed are shown to the office: others learn that a day is not open. */
const refusedFor = <T>(req: PayloadRequest, field: string, rule: () => T): T =>
  refusedAt(field, () => {
    try {
      return rule()
    } catch (error) {
      if (!isDomainError(error) || isOfOffice(req) || !CLOSED.includes(error.code)) throw error
      throw new DomainError(
        error.code,
        'The books are closed for this day. Choose a later one, or ask the office.',
      )
    }
  })

/**
 * Charges and payments: the day they count from follows from the due date or the day received, and is the first open
 * day when that one is closed. A charge's month is that of its due date, unless it says another.
 */
export const dateFrom =
  (field: 'dueDate' | 'receivedOn'): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const dated: Dated = data
    const day = dayOf(data[field])
    if (day === undefined) return data
    const open = await openDaysOf(dated, req)
    const date = refusedFor(req, field, () => {
      assertPlausibleDay(day, open.today, field === 'dueDate' ? 'falls' : 'happened')
      // What came in before is in the balances the books opened with; a due date may well be older.
      if (field === 'receivedOn')
        assertOpenDay({ date: day, booksStart: open.booksStart ?? ALWAYS, lockDate: null })
      // The type's own field refuses a word that is no type.
      return dateOfEntry({ day, type: dated.type as ChargeType }, open)
    })
    refuseOtherDate(dayOf(dated.date), date)
    const period = field === 'dueDate' ? { period: dated.period || periodOf(day) } : {}
    return { ...data, ...period, date: dayToNoonUtc(date) }
  }

/** Entries dated by hand: the day must be open. */
export const requireOpenDay: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const before = originalDoc as Dated | undefined
  const dated: Dated = { ...before, ...data }
  const day = dayOf(dated.date)
  if (day === undefined || (operation === 'update' && dayOf(before?.date) === day)) return data
  const { today, booksStart, lockDate } = await openDaysOf(dated, req)
  refusedFor(req, 'date', () => {
    // A deposit that is asked for is an amount due, as a charge is.
    assertPlausibleDay(day, today, dated.kind === 'charged' ? 'falls' : 'happened')
    assertOpenDay({ date: day, booksStart: booksStart ?? ALWAYS, lockDate })
  })
  return data
}
