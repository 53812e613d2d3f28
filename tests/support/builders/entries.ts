import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Charge, Credit, DepositMovement, LateFee, Payment, Refund, Reversal } from '@/payload-types'

import { buildLease, idOf } from './portfolio'

type Data<Slug extends 'charges' | 'payments' | 'credits' | 'refunds' | 'reversals' | 'deposit-movements'> =
  Partial<RequiredDataFromCollectionSlug<Slug>>

/** The account of the data, else that of a new lease. */
const accountFor = async (payload: Payload, data: { account?: Charge['account'] }): Promise<number> =>
  data.account === undefined ? idOf((await buildLease(payload)).account) : idOf(data.account)

/** A charge of 1,000.00 due on 2026-01-01, billed by hand: without period and line. */
export const buildCharge = async (payload: Payload, data: Data<'charges'> = {}): Promise<Charge> =>
  payload.create({
    collection: 'charges',
    depth: 0,
    data: {
      type: 'other',
      description: 'Broken window',
      amountCents: 100_000,
      dueDate: '2026-01-01',
      date: data.dueDate ?? '2026-01-01',
      ...data,
      account: await accountFor(payload, data),
    },
  })

/** The charge that rent posting makes: `period` such as '2026-03', due on its first day. */
export const buildRentCharge = (
  payload: Payload,
  { period, ...data }: Data<'charges'> & { period: string },
): Promise<Charge> =>
  buildCharge(payload, {
    type: 'rent',
    description: `Rent ${period}`,
    line: 'rent',
    period,
    dueDate: `${period}-01`,
    ...data,
  })

/** Rent of 1,000.00 received by check on 2026-01-01. */
export const buildPayment = async (payload: Payload, data: Data<'payments'> = {}): Promise<Payment> =>
  payload.create({
    collection: 'payments',
    depth: 0,
    data: {
      type: 'rent',
      method: 'check',
      amountCents: 100_000,
      receivedOn: '2026-01-01',
      date: data.receivedOn ?? '2026-01-01',
      ...data,
      account: await accountFor(payload, data),
    },
  })

export const buildCredit = async (payload: Payload, data: Data<'credits'> = {}): Promise<Credit> =>
  payload.create({
    collection: 'credits',
    depth: 0,
    data: {
      type: 'concession',
      description: 'Concession',
      amountCents: 10_000,
      date: '2026-01-01',
      ...data,
      account: await accountFor(payload, data),
    },
  })

/** A deposit of 1,000.00 held before the books started. */
export const buildDepositMovement = async (
  payload: Payload,
  data: Data<'deposit-movements'> = {},
): Promise<DepositMovement> =>
  payload.create({
    collection: 'deposit-movements',
    depth: 0,
    data: {
      kind: 'broughtForward',
      amountCents: 100_000,
      date: '2026-01-01',
      ...data,
      account: await accountFor(payload, data),
    },
  })

/** 100.00 given back on 2026-01-02; an account that is given must be prepaid by it. */
export const buildRefund = async (payload: Payload, data: Data<'refunds'> = {}): Promise<Refund> => {
  const account = await accountFor(payload, data)
  if (data.account === undefined) await buildPayment(payload, { account })
  return payload.create({
    collection: 'refunds',
    depth: 0,
    data: { amountCents: 10_000, date: '2026-01-02', method: 'check', ...data, account },
  })
}

/** The return of a payment, of one of 1,000.00 unless it is given, on 2026-01-10. */
export const buildReversal = async (payload: Payload, data: Data<'reversals'> = {}): Promise<Reversal> =>
  payload.create({
    collection: 'reversals',
    depth: 0,
    data: {
      date: '2026-01-10',
      reason: 'Returned by the bank',
      ...data,
      payment: data.payment ?? (await buildPayment(payload, { account: await accountFor(payload, data) })).id,
    } as RequiredDataFromCollectionSlug<'reversals'>,
  })

/** A late fee of 50.00 to review, for the rent of January 2026 falling on the 6th. */
export const buildLateFee = async (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'late-fees'>> = {},
): Promise<LateFee> => {
  const charge = data.charge ?? (await buildRentCharge(payload, { period: '2026-01' })).id
  const { account } = await payload.findByID({ collection: 'charges', id: idOf(charge), depth: 0 })
  return payload.create({
    collection: 'late-fees',
    depth: 0,
    data: {
      day: '2026-01-06',
      proposedCents: 5_000,
      amountCents: 5_000,
      status: 'proposed',
      account: idOf(account),
      ...data,
      charge,
    },
  })
}
