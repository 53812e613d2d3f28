import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { postRent } from '@plugins/ledger/index'
import { asUser, buildBankAccount, buildLease, buildTenant, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const BANK = [
  'Date,Description,Amount,Balance',
  '01/15/2026,Zelle payment from CARLA SEGURA 4711,1000.00,1000.00',
  '01/16/2026,REMOTE ONLINE DEPOSIT #  7,1500.00,2500.00',
].join('\n')

describe('a bank’s file in a browser', () => {
  let site: Site
  let page: Page
  let accounts: [number, number]
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    await buildBankAccount(payload, { name: 'Operating checking' })
    const carla = await buildTenant(payload, { firstName: 'Carla', lastName: 'Segura' })
    const one = await buildLease(payload, { tenants: [carla.id], start: '2026-01-01' })
    const two = await buildLease(payload, { start: '2026-01-01' })
    accounts = [idOf(one.account), idOf(two.account)]
    await postRent({ payload, through: '2026-01-31' })
    const manager = await asUser(payload, 'manager')
    page = await site.enter(manager, '/admin')
  }, 240_000)
  afterAll(() => site.stop())

  const row = (text: string) => page.locator('tr', { hasText: text })
  const balanceOf = async (account: number): Promise<string> => {
    await page.goto(`/admin/accounts/${account}?asOf=2026-01-31`, { waitUntil: 'networkidle' })
    return page.locator('.pm-say__answer').innerText()
  }

  it('is read, and each line shows what it will become', async () => {
    await page.goto('/admin/imports/new', { waitUntil: 'networkidle' })
    // The only bank account is chosen already.
    await page.locator('input[type=file]').setInputFiles({
      name: 'january.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(BANK),
    })
    await page.getByRole('button', { name: 'Read the file' }).click()
    await page.getByRole('heading', { name: 'Check the rows' }).waitFor()
    await row('CARLA SEGURA').getByText('New').waitFor()
    await row('REMOTE ONLINE DEPOSIT').getByText('Needs a match').waitFor()
    expect(await lookOver(page, 'import-rows')).toEqual([])
  })

  it('splits a deposit over two accounts, to the cent', async () => {
    await row('REMOTE ONLINE DEPOSIT').getByText('another account, or split').click()
    await page.getByRole('button', { name: 'Add an account' }).click()
    const finds = page.getByPlaceholder('Find a tenant or unit')
    for (const index of [0, 1]) {
      await finds.nth(index).fill('a')
      await page.locator('[role=listbox] [role=option]').nth(index).click()
    }
    const amounts = page.getByLabel(/^Amount/)
    await amounts.nth(0).fill('1000.00')
    await amounts.nth(1).fill('500.00')
    await page.getByText('Left to split $0.00').waitFor()
    await page.getByRole('button', { name: 'Use this split' }).click()
    await page.getByRole('button', { name: 'Post 2 rows' }).waitFor()
  })

  it('is posted whole, shows in the balance, and is taken back whole', async () => {
    const address = page.url()
    const before = await balanceOf(accounts[0])
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Post 2 rows' }).click()
    await page.getByRole('heading', { name: 'Posted' }).waitFor()
    expect(await balanceOf(accounts[0])).not.toBe(before)
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('The wrong month')
    await page.getByRole('dialog').getByRole('button', { name: /undo/i }).click()
    await page.getByText('The wrong month').waitFor()
    expect(await balanceOf(accounts[0])).toBe(before)
  })
})
