import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { parseDay, type Day } from '@/domain/calendar/day'
import { leaseTermsFaults } from '@/domain/leases/leaseTermsCheck'
import { assertLeaseStatusChange } from '@/domain/leases/leaseStatus'
import { DomainError } from '@/domain/errors'
import { readDay } from '@/domain/fields/readDay'
import { refusal } from '@/lib/refusals/refusal'
import type { Lease } from '@/payload-types'

const dayOrNull = (value: unknown): Day | null => {
  const read = readDay(value)
  return read.ok && read.day !== null ? parseDay(read.day) : null
}

/**
 * Refuses a lease whose terms contradict each other, before the database sees it. What a single field gets wrong
 * (a missing start, a rent that is no amount) is left to that field.
 */
export const checkLease: CollectionBeforeValidateHook<Lease> = ({ data, originalDoc, operation, req }) => {
  const lease: Partial<Lease> = { ...originalDoc, ...data }
  const start = dayOrNull(lease.start)
  if (start === null) return data
  const refuse = (path: string, message: string): never => {
    throw new ValidationError({ collection: 'leases', errors: [{ path, message }], req }, req.t)
  }

  const rentSteps = (lease.rentSteps ?? []).flatMap((step) => {
    const from = dayOrNull(step.from)
    return from === null ? [] : [{ from, cents: step.rentCents }]
  })
  const fault = leaseTermsFaults({
    start,
    end: dayOrNull(lease.end),
    moveOutDay: dayOrNull(lease.moveOutDay),
    dueDay: lease.dueDay ?? 1,
    rentSteps,
    recurringLines: (lease.recurringLines ?? []).map(({ name, amountCents }) => ({
      name,
      cents: amountCents,
    })),
  })[0]
  if (fault) refuse(fault.part, fault.message)

  if (lease.status === 'terminated' && dayOrNull(lease.moveOutDay) === null)
    throw refusal({
      code: 'MOVE_OUT_DAY_MISSING',
      field: 'moveOutDay',
      message: 'A lease is terminated on a day, or it would go on to bill. Enter the last day lived in.',
    })

  if (operation === 'update' && originalDoc && data?.status) {
    try {
      assertLeaseStatusChange(originalDoc.status, data.status)
    } catch (error) {
      if (error instanceof DomainError) refuse('status', error.message)
      throw error
    }
  }
  return data
}
