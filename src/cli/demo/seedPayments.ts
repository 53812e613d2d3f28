import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { idOf } from '@/domain/permissions/personOf'
import { inTransaction } from '@/lib/database/inTransaction'

import { demoCalendar } from './demoCalendar'
import { directoryOf } from './directory'
import { paymentsEnteredHere } from './sampleFiles'

const BANK_ACCOUNTS = [
  { name: 'Operating checking', bank: 'Fifth Third Bank', lastDigits: '4417', kind: 'operating' },
  { name: 'Tenant deposits', bank: 'Fifth Third Bank', lastDigits: '9082', kind: 'deposits' },
] as const

/** The bank accounts, and the payments since last month with the account each went to. */
export const seedPayments = ({ payload, today }: { payload: Payload; today: Day }): Promise<void> =>
  inTransaction({ payload }, async (req) => {
    const { totalDocs } = await payload.count({ collection: 'bank-accounts', req })
    if (totalDocs > 0) return
    const directory = await directoryOf(req)
    const leases = await payload.find({ collection: 'leases', depth: 0, pagination: false, req })
    // Renewals share the account, so that any of its leases names it.
    const accounts = new Map(
      leases.docs.flatMap(({ unit, tenants, account }) =>
        tenants.map((tenant) => [`${String(idOf(unit))} ${String(idOf(tenant))}`, idOf(account)]),
      ),
    )
    const into = new Map<string, number>()
    for (const data of BANK_ACCOUNTS) {
      const { id } = await payload.create({ collection: 'bank-accounts', data, depth: 0, req })
      into.set(data.kind, id)
    }
    for (const { tenancy, tenant, day, cents, type, term, receipt } of paymentsEnteredHere(
      demoCalendar(today),
    )) {
      const payer = directory.tenant(tenant)
      const account = accounts.get(`${directory.unit(tenancy.property, tenancy.unit)} ${payer}`)
      if (typeof account !== 'number') throw new Error(`The sample has no account of ${tenant}`)
      const data = {
        account,
        tenant: payer,
        receivedOn: day,
        amountCents: cents,
        type,
        term,
        method: tenancy.method,
        receiptNumber: receipt,
        bankAccount: into.get(type === 'deposit' ? 'deposits' : 'operating'),
      }
      await payload.create({ collection: 'payments', data, depth: 0, req })
    }
  })
