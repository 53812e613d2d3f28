import { postRent } from '@plugins/ledger/index'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, buildPayment, idOf } from '@tests/support/builders'

import { startSite, type Site } from './support/site'

describe('voiding an entry on its screen', () => {
  let site: Site
  let manager: User
  let account: number
  beforeAll(async () => {
    site = await startSite()
    manager = await asUser(site.payload, 'manager')
    await site.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    account = idOf((await buildLease(site.payload)).account)
    await postRent({ payload: site.payload, through: '2026-01-31' })
  })
  afterAll(() => site.stop())

  it('asks why and names the new balance; then the entry is void and cannot be voided again', async () => {
    const { id } = await buildPayment(site.payload, { account, amountCents: 10_000 })
    const page = await site.enter(manager, `/admin/collections/payments/${id}`)
    await page.getByRole('button', { name: 'Void…' }).click()

    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Void this payment of $100.00?' }).waitFor()
    await expect.poll(() => dialog.innerText()).toContain('The account will then owe $1,000.00.')
    await dialog.getByRole('button', { name: 'Void payment' }).click()
    await dialog.getByText('Say why the payment never counted.').waitFor()

    await dialog.getByLabel('Reason').fill('typed twice')
    await dialog.getByRole('button', { name: 'Void payment' }).click()
    await page.getByText('The payment is void.').waitFor()
    await page.getByRole('button', { name: 'Void…' }).waitFor({ state: 'detached' })
    expect(await site.payload.findByID({ collection: 'payments', id, depth: 0 })).toMatchObject({
      voidReason: 'typed twice',
      voidedBy: manager.id,
    })
  })

  it('asks of a posted charge what becomes of its month', async () => {
    const [charge] = await site.sql<{ id: number }>('select id from charges where account_id = $1', [account])
    const page = await site.enter(manager, `/admin/collections/charges/${charge!.id}`)
    await page.getByRole('button', { name: 'Void…' }).click()
    await page.getByRole('dialog').getByLabel('Leave this month out').check()
    await page.getByLabel('Reason').fill('he was away')
    await page.getByRole('button', { name: 'Void charge' }).click()
    await page.getByText('The charge is void.').waitFor()
    expect(await site.sql('select void_choice from charges where id = $1', [charge!.id])).toEqual([
      { void_choice: 'skip' },
    ])
  })
})
