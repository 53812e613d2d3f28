import type { Payload } from 'payload'

import type { User } from '@/payload-types'
import { emailAdapter } from '@/lib/mail/emailAdapter'
import {
  asUser,
  buildCharge,
  buildDepositMovement,
  buildLease,
  buildPayment,
  buildProperty,
  buildReversal,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { pdfPages } from '@tests/support/pdfText'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Named = { account: number; name: string; place: string; why?: string }
export type Sending = Record<'sent' | 'alreadySent' | 'withoutEmail' | 'failed' | 'unknown', Named[]> & {
  report: string[]
}
export type RefusedParameter = {
  errors: { message: string; data: { code: string; details: { parameter: string } } }[]
}

export const JANUARY = { from: '2024-01-01', to: '2024-01-31' }

/** The entries of 4B: owes 400.00 from December, a check that came back, a payment typed twice, a deposit. */
const buildBusyAccount = async (app: TestPayload, manager: User, account: number, tenant: number) => {
  const { payload } = app
  const rent = (dueDate: string, description: string) =>
    buildCharge(payload, { account, dueDate, description, type: 'rent', amountCents: 100_000 })
  await rent('2023-12-01', 'December rent')
  await rent('2024-01-01', 'January rent')
  await rent('2024-02-01', 'February rent')
  await buildPayment(payload, { account, receivedOn: '2023-12-05', amountCents: 60_000 })
  const check = await buildPayment(payload, {
    account,
    tenant,
    receivedOn: '2024-01-03',
    amountCents: 50_000,
    receiptNumber: 'R1015',
    memo: 'said he lost his job',
  })
  await buildReversal(payload, { payment: check.id, date: '2024-01-10', reason: 'insufficient funds' })
  const typo = await buildPayment(payload, { account, receivedOn: '2024-01-04', amountCents: 77_700 })
  await app.rest('POST', `/payments/${typo.id}/void`, { user: manager, body: { reason: 'typed twice' } })
  await buildDepositMovement(payload, { account, date: '2023-12-01', amountCents: 87_500 })
}

const LETTERHEAD = {
  businessName: 'Hartmann Rentals',
  address: '12 Main Street\nDayton, OH 45402',
  phone: '(937) 555-0100',
  email: 'office@example.com',
}

/** Two accounts of one property: `first` (4B, two tenants, one without an e-mail) owes, `second` (5C) has paid ahead. */
export const statementBooks = async () => {
  const app = await testPayload()
  const { payload } = app
  const manager = await asUser(payload, 'manager')
  await payload.updateGlobal({ slug: 'settings', data: LETTERHEAD })
  const property = (await buildProperty(payload, { name: 'Maple Court' })).id
  const james = await buildTenant(payload, {
    firstName: 'James',
    lastName: 'Adeyemi',
    email: 'James@example.net',
  })
  const chloe = await buildTenant(payload, { firstName: 'Chloë', lastName: 'D’Angelo', email: null })
  const nguyen = await buildTenant(payload, {
    firstName: 'Nguyễn',
    lastName: 'Đào',
    email: 'dao@example.net',
  })
  const accountOf = async (number: string, tenants: number[]): Promise<number> => {
    const unit = await buildUnit(payload, { property, number })
    const lease = await buildLease(payload, { unit: unit.id, tenants, start: '2023-12-01' })
    return idOf(lease.account)
  }
  const first = await accountOf('4B', [james.id, chloe.id])
  const second = await accountOf('5C', [nguyen.id])
  await buildBusyAccount(app, manager, first, james.id)
  await buildCharge(payload, {
    account: second,
    dueDate: '2024-01-01',
    description: 'January rent',
    type: 'rent',
    amountCents: 100_000,
  })
  await buildPayment(payload, { account: second, receivedOn: '2024-01-02', amountCents: 105_000 })
  return {
    app,
    payload,
    manager,
    property,
    first,
    second,
    get: (query: string, user: User = manager) =>
      app.rest<RefusedParameter>('GET', `/ledger/statements?${query}`, { user }),
    send: (body: object, user: User = manager) =>
      app.rest<Sending>('POST', '/ledger/statements/send', { user, body }),
  }
}

export const linesOf = (pdf: Buffer): string[] => pdfPages(pdf).flat()

/** Sends over a real server, by the product's own adapter. @returns how to put back what was there */
export const mailOver = async (payload: Payload, url: string): Promise<() => void> => {
  const { SMTP_URL: before } = process.env
  const send = payload.sendEmail
  process.env.SMTP_URL = url
  payload.sendEmail = (await emailAdapter())({ payload }).sendEmail
  return () => {
    payload.sendEmail = send
    if (before === undefined) delete process.env.SMTP_URL
    else process.env.SMTP_URL = before
  }
}
