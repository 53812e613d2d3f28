import { beforeAll, describe, expect, it } from 'vitest'

import { buildTenant } from '@tests/support/builders'
import { ledgerBooks, type LedgerBooks } from '@tests/support/ledger/ledgerBooks'

import { accountsOfTenant } from './accountsOfTenant'

describe('the accounts of a tenant', () => {
  let books: LedgerBooks
  let tenant: number
  let accounts: number[]
  beforeAll(async () => {
    books = await ledgerBooks()
    tenant = (await buildTenant(books.app.payload)).id
    const housemate = (await buildTenant(books.app.payload)).id
    const first = await books.newLease({ tenants: [tenant, housemate], start: '2026-01-01' })
    const second = await books.newLease({ tenants: [tenant], start: '2026-02-01' })
    await books.rent(first.accountId)
    accounts = [second.accountId, first.accountId]
  })

  it('are each shown with their balance, the latest tenancy first', async () => {
    const shown = await accountsOfTenant(books.app.payload, books.manager, tenant, '2026-01-15')
    expect(shown.map(({ id, balanceCents, isPastDue }) => [id, balanceCents, isPastDue])).toEqual([
      [accounts[0], 0, false],
      [accounts[1], -100_000, true],
    ])
  })

  it('are hidden from an assistant and from nobody in particular', async () => {
    for (const user of [books.assistant, null])
      expect(await accountsOfTenant(books.app.payload, user, tenant, '2026-01-15')).toEqual([])
  })
})
