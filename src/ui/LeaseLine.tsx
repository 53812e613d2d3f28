import type { UIFieldServerProps } from 'payload'

import { readDay } from '@/domain/fields/readDay'
import type { Day } from '@/domain/calendar/day'
import { leaseInWords } from '@/domain/leases/leaseInWords'
import { LEASE_STANDINGS } from '@/domain/leases/leaseStanding'
import { isCents } from '@/domain/money/cents'
import { formatDollars } from '@/domain/money/formatMoney'

import { businessOf } from './business'

const dayIn = (value: unknown): Day | null => {
  const read = readDay(value)
  return read.ok ? read.day : null
}

/** At the head of a lease: what it is today, and its rent, as far as the reader is shown them. */
export const LeaseLine = async ({ data, payload }: UIFieldServerProps) => {
  const standing = LEASE_STANDINGS.find((known) => known === data?.standing)
  const start = dayIn(data?.start)
  if (!standing || start === null) return null
  const { today } = await businessOf(payload)
  const facts = { standing, start, end: dayIn(data?.end), moveOutDay: dayIn(data?.moveOutDay) }
  const rentCents: unknown = data?.currentRentCents
  return (
    <p className="pm-account-line pm-lease-line">
      <b>{leaseInWords(facts, today)}</b>
      {isCents(rentCents) ? (
        <span>
          Rent <b>{formatDollars(rentCents)}</b>
        </span>
      ) : null}
    </p>
  )
}
