import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { SPLIT_GROUP } from '@collections/Payments/splitGroupField'

import { checkSplit, type PaymentPart } from '@/domain/ledger/paymentSplit'
import { inTransaction } from '@/lib/database/inTransaction'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { balancesToday, type AccountBalance } from './balancesToday'
import { createEntry, type CreatedEntry } from './createEntry'

export type PaymentRequest = {
  /** What all parts share: account, lease or tenant, day received, method, receipt number, memo, bank account. */
  common: Readonly<Record<string, unknown>>
  parts: readonly unknown[]
  /** What the check says; the parts must sum to it. */
  amountCents: unknown
}

export type RecordedPayment = {
  payments: CreatedEntry[]
  balances: AccountBalance[]
}

/** The payments made meanwhile are parts of one: the field itself takes the group from here, and from nobody else. */
const asOneSplit = async (
  req: PayloadRequest,
  splitGroup: string | undefined,
  work: () => Promise<void>,
): Promise<void> => {
  req.context[SPLIT_GROUP] = splitGroup
  try {
    await work()
  } finally {
    req.context[SPLIT_GROUP] = undefined
  }
}

/** A part for another account is placed there, by that account's own lease and tenants. */
const sharedWith = (
  { lease, tenant, ...common }: PaymentRequest['common'],
  { account }: PaymentPart,
): PaymentRequest['common'] =>
  account === undefined || common.account === undefined || account === common.account
    ? { ...common, lease, tenant }
    : common

/**
 * Records one receipt of money: a row a part, over types (800 rent, 800 deposit) and over leases, in one transaction.
 * The parts of one check stay together: they are returned and voided together.
 * @throws `SPLIT_NOT_WHOLE`, `BAD_AMOUNT`, and what each part alone is refused for
 * @see docs/domain.md rules 1 and 20
 */
export const recordPayment = (req: PayloadRequest, asked: PaymentRequest): Promise<RecordedPayment> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const parts = refusedAt('parts', () => checkSplit(asked.parts, asked.amountCents))
    const payments: CreatedEntry[] = []
    await asOneSplit(req, parts.length > 1 ? randomUUID() : undefined, async () => {
      for (const part of parts)
        payments.push(await createEntry(req, 'payments', { ...sharedWith(asked.common, part), ...part }))
    })
    return { payments, balances: await balancesToday(req, payments) }
  })
