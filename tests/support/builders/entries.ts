import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Charge, Credit, DepositMovement, Payment } from '@/payload-types'

import { buildLease, idOf } from './portfolio'

type Data<Slug extends 'charges' | 'payments' | 'credits' | 'deposit-movements'> = Partial<
  RequiredDataFromCollectionSlug<Slug>
>

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
