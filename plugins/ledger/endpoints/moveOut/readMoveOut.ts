import type { Day } from '@/domain/calendar/day'
import { parseDay } from '@/domain/calendar/day'
import { isStorable } from '@/domain/fields/isStorable'
import { PAYMENT_METHOD_LABELS, type PaymentMethod } from '@/domain/ledger/paymentTerms'
import { assertEntryCents, isCents, MAX_ENTRY_CENTS } from '@/domain/money/cents'
import type { Damage } from '@/domain/moveOut/moveOutTerms'
import { readId, type Body } from '@/lib/parameters/readBody'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import type { MoveOutDays, MoveOutRequest } from '../../operations/moveOut/moveOutRequest'

export const MOVE_OUT_FIELDS = [
  'account',
  'moveOutDay',
  'settledOn',
  'damages',
  'withholdCents',
  'refundCents',
  'refundPrepaidCents',
  'method',
  'reference',
  'bankAccount',
  'forwardingAddress',
] as const

const MOST_DAMAGES = 100
const LONGEST = { description: 200, reference: 100, forwardingAddress: 500 } as const

const bad = (field: string, message: string) => refusal({ code: 'BAD_PARAMETER', field, message })

const isEmpty = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

const textOf = (value: unknown, field: string, longest: number): string | undefined => {
  if (isEmpty(value)) return undefined
  if (typeof value === 'string' && value.length <= longest && isStorable(value))
    return value.trim() || undefined
  throw bad(field, `Write at most ${longest} characters.`)
}

const dayOf = (body: Body, field: string): Day => refusedAt(field, () => parseDay(body[field]))

/** Nothing, or whole cents from 0 on. */
const centsOf = (body: Body, field: string): number | undefined => {
  const value = body[field]
  if (value === undefined || value === null) return undefined
  if (isCents(value) && value >= 0 && value <= MAX_ENTRY_CENTS) return value
  throw refusal({
    code: 'BAD_AMOUNT',
    field,
    message: 'Enter an amount from $0.00 to $9,999,999.99, in dollars and cents.',
  })
}

/**
 * Damages as they are sent: `[{ description, amountCents }]`.
 * @throws `BAD_PARAMETER`, `BAD_AMOUNT`, naming the damage by its place: `damages.0.amountCents`
 */
export const readDamages = (list: unknown): Damage[] => {
  if (isEmpty(list)) return []
  if (!Array.isArray(list) || list.length > MOST_DAMAGES)
    throw bad('damages', `Send damages as a list of at most ${MOST_DAMAGES}.`)
  return list.map((item: unknown, index): Damage => {
    const { description, amountCents } = (typeof item === 'object' && item !== null ? item : {}) as {
      description?: unknown
      amountCents?: unknown
    }
    const words = textOf(description, `damages.${index}.description`, LONGEST.description)
    if (words === undefined) throw bad(`damages.${index}.description`, 'Say what is damaged.')
    refusedAt(`damages.${index}.amountCents`, () => assertEntryCents(amountCents, 'The damage'))
    return { description: words, cents: Number(amountCents) }
  })
}

const readMethod = (value: unknown): PaymentMethod => {
  if (isEmpty(value)) return 'check'
  if (typeof value === 'string' && Object.hasOwn(PAYMENT_METHOD_LABELS, value)) return value as PaymentMethod
  throw bad('method', `Choose one of ${Object.keys(PAYMENT_METHOD_LABELS).join(', ')}.`)
}

/** Which account, and when. @throws `BAD_PARAMETER`, `BAD_DAY` */
export const readMoveOutDays = (body: Body): MoveOutDays => ({
  account: readId(body, 'account'),
  moveOutDay: dayOf(body, 'moveOutDay'),
  settledOn: isEmpty(body.settledOn) ? undefined : dayOf(body, 'settledOn'),
})

/** A move-out as it is sent. What is left out follows from the rest. @throws `BAD_PARAMETER`, `BAD_DAY`, `BAD_AMOUNT` */
export const readMoveOut = (body: Body): MoveOutRequest => ({
  ...readMoveOutDays(body),
  damages: readDamages(body.damages),
  choice: {
    withholdCents: centsOf(body, 'withholdCents'),
    refundCents: centsOf(body, 'refundCents'),
    refundPrepaidCents: centsOf(body, 'refundPrepaidCents'),
  },
  method: readMethod(body.method),
  reference: textOf(body.reference, 'reference', LONGEST.reference),
  bankAccount: isEmpty(body.bankAccount) ? undefined : readId(body, 'bankAccount'),
  forwardingAddress: textOf(body.forwardingAddress, 'forwardingAddress', LONGEST.forwardingAddress),
})
