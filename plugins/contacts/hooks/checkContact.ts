import type { CollectionBeforeValidateHook } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { parseDay, type Day } from '@/domain/calendar/day'
import { readDay } from '@/domain/fields/readDay'
import { assertPlausibleDay } from '@/domain/ledger/plausibleDay'
import { idOf } from '@/domain/permissions/personOf'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { contactFacts } from '../queries/contactFacts'

const dayOf = (value: unknown): Day | undefined => {
  const read = readDay(value)
  return read.ok && read.day !== null ? parseDay(read.day) : undefined
}

const numberOf = (value: unknown): number | undefined => {
  const id = idOf(value)
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined
}

const refuse = (field: string, message: string): never => {
  throw refusal({ code: 'INVALID', field, message })
}

/** A contact is of a day that has come; a promise has an amount and a day not before it; what it replaces is of its account. */
export const checkContact: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const account = numberOf(data.account)
  if (account === undefined) return data
  const [tenant, replaces] = [numberOf(data.tenant), numberOf(data.replaces)]
  const facts = await contactFacts(req, { account, tenant, replaces })
  if (!facts.known)
    throw refusal({
      code: 'UNKNOWN_ACCOUNT',
      field: 'account',
      message: 'There is no such account. Choose another.',
    })
  if (tenant !== undefined && !facts.tenantIsOfAccount)
    refuse('tenant', 'This tenant is not on the leases of the account. Choose one who is.')
  if (replaces !== undefined && !facts.replacedIsOfAccount)
    refuse('replaces', 'That entry is of another account. Choose one of this account.')
  if (facts.isReplaced) refuse('replaces', 'That entry was replaced already. Replace the newer one.')

  const day = dayOf(data.day)
  if (day !== undefined) {
    if (day > facts.today) refuse('day', `${longDay(day)} is still to come. Choose today or earlier.`)
    refusedAt('day', () => assertPlausibleDay(day, facts.today, 'happened'))
  }
  const promisedBy = dayOf(data.promisedBy)
  const hasAmount = data.promisedCents !== undefined && data.promisedCents !== null
  if (hasAmount && promisedBy === undefined) refuse('promisedBy', 'Say by when it is to be paid.')
  if (!hasAmount && promisedBy !== undefined) refuse('promisedCents', 'Say how much was promised.')
  if (promisedBy !== undefined && day !== undefined) {
    if (promisedBy < day)
      refuse('promisedBy', `Choose ${longDay(day)}, the day of the promise, or a later one.`)
    refusedAt('promisedBy', () => assertPlausibleDay(promisedBy, facts.today, 'falls'))
  }
  return data
}
