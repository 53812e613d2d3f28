import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { parseDay, type Day } from '@/domain/calendar/day'
import { chooseAccount } from '@/domain/ledger/chooseAccount'
import { readDay } from '@/domain/fields/readDay'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { candidateAccounts, type AccountHint, type PlacedAccount } from '../queries/candidateAccounts'
import { openDays } from '../queries/openDays'

type Entry = {
  account?: unknown
  lease?: unknown
  tenant?: unknown
  unit?: unknown
  property?: unknown
  receivedOn?: unknown
  dueDate?: unknown
  date?: unknown
}

const numberOf = (value: unknown): number | undefined => {
  const id = idOf(value)
  return typeof id === 'number' && Number.isInteger(id) ? id : undefined
}

const dayOf = (value: unknown): Day | undefined => {
  const read = readDay(value)
  return read.ok && read.day !== null ? parseDay(read.day) : undefined
}

/** The most exact that was said: an account, a lease, a tenant. */
const hintIn = ({ account, lease, tenant }: Entry): [field: string, hint: AccountHint] | undefined => {
  const [accountId, leaseId, tenantId] = [numberOf(account), numberOf(lease), numberOf(tenant)]
  if (accountId !== undefined) return ['account', { account: accountId }]
  if (leaseId !== undefined) return ['lease', { lease: leaseId }]
  if (tenantId !== undefined) return ['tenant', { tenant: tenantId }]
  return undefined
}

const refuseContradiction = (entry: Entry, chosen: PlacedAccount): void => {
  const refuse = (field: string, message: string): never => {
    throw refusal({ code: 'ACCOUNT_MISMATCH', field, message, details: { account: chosen.account } })
  }
  const [lease, tenant, unit, property] = [entry.lease, entry.tenant, entry.unit, entry.property].map(
    numberOf,
  )
  if (lease !== undefined && !chosen.leases.includes(lease))
    refuse('lease', 'This lease belongs to another account. Choose one of the two.')
  if (tenant !== undefined && !chosen.tenants.includes(tenant))
    refuse('tenant', 'This tenant is not on the leases of the account. Choose one of the two.')
  if (unit !== undefined && unit !== chosen.unit)
    refuse('unit', 'The account is for another unit. Leave the unit empty: it follows from the account.')
  if (property !== undefined && property !== chosen.property)
    refuse('property', 'The account is in another property. Leave it empty: it follows from the account.')
}

/** A reversal stands where its payment stands, and is of its amount and type. */
const ofPayment = async (req: PayloadRequest, data: { payment?: unknown }): Promise<Entry> => {
  const id = numberOf(data.payment)
  const payment =
    id === undefined
      ? null
      : await req.payload.findByID({ collection: 'payments', id, depth: 0, req, disableErrors: true })
  if (!payment) {
    throw refusal({
      code: 'UNKNOWN_RECORD',
      field: 'payment',
      message: 'Choose the payment that was returned.',
    })
  }
  const { account, lease, amountCents, type } = payment
  return { ...data, account, lease, ...{ amountCents, type } }
}

const entryDay = async (entry: Entry, req: PayloadRequest): Promise<Day> =>
  dayOf(entry.receivedOn) ?? dayOf(entry.dueDate) ?? dayOf(entry.date) ?? (await openDays(req, null)).today

/**
 * Finds the account of a new entry from the account, lease or tenant that was named, refuses what contradicts it, and
 * fills in the unit and property that follow from it.
 */
export const placeEntry: CollectionBeforeValidateHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  // One hook for every kind of entry: which of these fields there are depends on the collection.
  const entry: Entry = collection.slug === 'reversals' ? await ofPayment(req, data) : data
  const named = hintIn(entry)
  if (!named) {
    throw refusal({
      code: 'ACCOUNT_MISSING',
      field: 'account',
      message: 'Choose the account this belongs to.',
    })
  }
  const [field, hint] = named
  const candidates = await candidateAccounts(req, hint)
  if (candidates.length === 0 && field !== 'tenant') {
    throw refusal({ code: 'UNKNOWN_ACCOUNT', field, message: 'There is no such record. Choose another.' })
  }
  const day = await entryDay(entry, req)
  const chosen = refusedAt(field, () => chooseAccount(candidates, day))
  refuseContradiction(entry, chosen)

  return {
    ...data,
    ...(entry === data ? {} : entry),
    account: chosen.account,
    unit: chosen.unit,
    property: chosen.property,
    ...(collection.slug === 'payments' ? { tenant: numberOf(entry.tenant) ?? onlyOne(chosen.tenants) } : {}),
  }
}

/** Who paid, where nobody else lives there. */
const onlyOne = ([first, ...others]: readonly number[]): number | null =>
  first === undefined || others.length > 0 ? null : first
