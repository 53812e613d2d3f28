import { postRent } from '@plugins/ledger/index'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildLease, buildTenant, idOf } from '@tests/support/builders'

import { startSite, type Site } from './support/site'

describe('one payment over two leases, in a browser', () => {
  let site: Site
  let manager: User
  let page: Page
  let bank: number
  let accounts: { ana: number; jose: number }
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    manager = await asUser(payload, 'manager')
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    bank = (await buildBankAccount(payload, { name: 'Operating', lastDigits: '4410' })).id
    const accountOf = async (firstName: string, lastName: string): Promise<number> => {
      const tenant = await buildTenant(payload, { firstName, lastName })
      const lease = await buildLease(payload, { tenants: [tenant.id], rentCents: 100_000 })
      return idOf(lease.account)
    }
    accounts = { ana: await accountOf('Ana', 'Lee'), jose: await accountOf('José', 'Rivera') }
    await postRent({ payload, through: '2026-02-28' })
    page = await site.enter(manager, '/admin')
  })
  afterAll(() => site.stop())

  const dialog = () => page.getByRole('dialog')
  const open = (account: number) => page.goto(`/admin/accounts/${account}`, { waitUntil: 'networkidle' })
  const search = (): Locator => dialog().getByRole('combobox', { name: 'Account of line 2' })

  it('finds the other lease by its tenant, and says what is left of the payment', async () => {
    await open(accounts.ana)
    await page.getByText('Owes $2,000.00').waitFor()
    await page.getByRole('button', { name: 'Record payment' }).first().click()
    await dialog().getByLabel('Amount', { exact: true }).fill('1,500.01')
    await dialog().getByLabel('Day received').fill('2026-01-03')
    await dialog().getByLabel('Put into').selectOption({ label: 'Operating ··4410' })
    await dialog().getByRole('button', { name: 'Split this payment' }).click()
    // It begins with all of it, for the account the dialog was opened on.
    await expect.poll(() => dialog().getByLabel('Amount of line 1').inputValue()).toBe('1,500.01')
    await expect.poll(() => dialog().getByLabel('Account of line 1').inputValue()).toContain('Ana Lee')
    await dialog().getByLabel('Amount of line 1').fill('1,000.00')
    await dialog().getByText('Left to split $500.01').waitFor()

    await dialog().getByRole('button', { name: 'Add a part' }).click()
    await expect.poll(() => dialog().getByLabel('Amount of line 2').inputValue()).toBe('500.01')
    await search().fill('nobody of that name')
    await dialog().getByText('No account matches').waitFor()
    // Escape closes the list of accounts, and leaves the dialog with what was typed.
    await search().press('Escape')
    await dialog().getByText('No account matches').waitFor({ state: 'detached' })
    await search().fill('rivera')
    await dialog()
      .getByRole('option', { name: /José Rivera/ })
      .waitFor()
    await search().press('Enter')
    await expect.poll(() => search().inputValue()).toContain('José Rivera')
    await dialog().getByText('Left to split $0.00').waitFor()
  })

  it('writes both parts, and each account shows its own', async () => {
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await page.getByText('The payment is recorded.').waitFor()
    await page.getByText('Owes $1,000.00').waitFor()
    await open(accounts.jose)
    await page.getByText('Owes $1,499.99').waitFor()

    const { docs } = await site.payload.find({ collection: 'payments', depth: 0, sort: 'number' })
    expect(docs.map(({ account, amountCents, bankAccount }) => [account, amountCents, bankAccount])).toEqual([
      [accounts.ana, 100_000, bank],
      [accounts.jose, 50_001, bank],
    ])
  })

  it('says under the line what is missing, and sends nothing', async () => {
    await open(accounts.ana)
    await page.getByRole('button', { name: 'Record payment' }).first().click()
    await dialog().getByLabel('Amount', { exact: true }).fill('10')
    await dialog().getByRole('button', { name: 'Split this payment' }).click()
    await dialog().getByLabel('Account of line 1').fill('x')
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await dialog().getByText('Choose the account.').waitFor()
    expect(await site.payload.count({ collection: 'payments' })).toEqual({ totalDocs: 2 })
  })

  it('is recorded from the first screen, for an account found by its tenant', async () => {
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Record payment' }).first().click()
    await dialog().getByLabel('Amount', { exact: true }).fill('12.34')
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await dialog().getByText('Choose the account.').waitFor()
    const account = dialog().getByRole('combobox', { name: 'Account', exact: true })
    await account.fill('rivera')
    await dialog()
      .getByRole('option', { name: /José Rivera/ })
      .waitFor()
    await account.press('Enter')
    // A part begins at the account that was found.
    await dialog().getByRole('button', { name: 'Split this payment' }).click()
    await expect.poll(() => dialog().getByLabel('Account of line 1').inputValue()).toContain('José Rivera')
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await page.getByText('The payment is recorded.').waitFor()
    const { docs } = await site.payload.find({ collection: 'payments', depth: 0, sort: '-number', limit: 1 })
    expect(docs.map(({ account: of, amountCents }) => [of, amountCents])).toEqual([[accounts.jose, 1_234]])
  })
})
