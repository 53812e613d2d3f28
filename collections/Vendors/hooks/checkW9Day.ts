import type { CollectionBeforeValidateHook } from 'payload'

import { parseDay } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { readDay } from '@/domain/fields/readDay'
import { assertPlausibleDay } from '@/domain/ledger/plausibleDay'
import { businessToday } from '@/lib/businessToday'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'
import type { Vendor } from '@/payload-types'

const FIELD = 'w9ReceivedOn'

/** A form that is still to come was not received: the year's 1099s would miss nothing. What is no day is left to the field. */
export const checkW9Day: CollectionBeforeValidateHook<Vendor> = async ({ data, originalDoc, req }) => {
  const read = readDay(data?.[FIELD])
  if (!read.ok || read.day === null) return data
  const day = parseDay(read.day)
  const before = readDay(originalDoc?.[FIELD])
  if (before.ok && before.day === read.day) return data
  const today = await businessToday(req)
  if (day > today)
    throw refusal({
      code: 'BAD_DAY',
      field: FIELD,
      message: `${longDay(day)} is still to come. Choose today or earlier, or leave it empty.`,
    })
  refusedAt(FIELD, () => assertPlausibleDay(day, today, 'happened'))
  return data
}
