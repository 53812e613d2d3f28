import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  asUser,
  buildBankAccount,
  buildDocument,
  buildExpense,
  buildExpenseCategory,
  buildLease,
  buildPayment,
  buildVendor,
  idOf,
} from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('the reports of money in a browser', () => {
  let site: Site
  let page: Page
  let changed: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    const roof = (await buildExpenseCategory(payload, { name: 'Roofs', scheduleE: 'repairs' })).id
    const roofer = (await buildVendor(payload, { name: 'Ridge & Sons' })).id
    const bank = (await buildBankAccount(payload, { name: 'Checking', kind: 'operating' })).id
    const lease = await buildLease(payload)
    const receipt = (await buildDocument(payload, { title: 'Bill of March' })).id
    const of = { payee: roofer, category: roof }
    await buildExpense(payload, { ...of, date: '2026-03-04', amountCents: 210_000, receipts: [receipt] })
    await buildExpense(payload, { ...of, date: '2026-01-09', amountCents: 30_000, memo: 'Shingles' })
    await buildExpense(payload, { ...of, date: '2026-02-02', amountCents: 5_000, type: 'refund' })
    await buildPayment(payload, { account: idOf(lease.account), bankAccount: bank, amountCents: 90_000 })
    page = await site.enter(await asUser(payload, 'manager'), '/admin')
    const known = await buildVendor(payload, { name: 'Old Ridge' })
    await payload.update({
      collection: 'vendors',
      id: known.id,
      data: { email: 'office.of.the.roofers@ridgeandsons.example.com', address: '1 Long Street' },
    })
    changed = known.id
  }, 240_000)
  afterAll(() => site.stop())

  it('tell what each category cost in each month, and lead to the expenses and their receipts', async () => {
    await page.goto('/admin/reports/expenses?year=2026', { waitUntil: 'networkidle' })
    const row = page.getByRole('row', { name: /Roofs/ }).first()
    expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('2,350.00')
    await expect.poll(() => row.innerText()).toContain('−50.00')
    await expect
      .poll(() => page.getByRole('link', { name: 'Receipt', exact: true }).getAttribute('href'))
      .toMatch(/^\/api\/documents\/file\//)
    await row.getByRole('link', { name: 'Roofs' }).click()
    await page.getByText('Shingles').waitFor()
    await page.getByRole('link', { name: '1099 vendors' }).click()
    await page.getByText('no Form W-9, no address, no e-mail').waitFor()
  })

  it('name the filter that cannot be read', async () => {
    await page.goto('/admin/reports/expenses?year=26', { waitUntil: 'networkidle' })
    await page.getByText('Year: write a whole number').waitFor()
  })

  it('are followed by the history of a vendor, which a phone shows whole', async () => {
    await page.goto(`/admin/collections/vendors/${changed}/history`, { waitUntil: 'networkidle' })
    await page.getByText('“office.of.the.roofers@ridgeandsons.example.com”').waitFor()
    expect(await lookOver(page, 'history')).toEqual([])
  })

  it.each([
    ['expense-report', '/admin/reports/expenses?year=2026'],
    ['schedule-e', '/admin/reports/expenses?year=2026&view=scheduleE'],
    ['vendors-1099', '/admin/reports/expenses?year=2026&view=vendors1099'],
    ['collections', '/admin/reports/collections?year=2026'],
    ['deposit-slips', '/admin/reports/collections?year=2026&view=slips'],
  ])('%s is for everyone, at both widths, light and dark', async (name, path) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await lookOver(page, name)).toEqual([])
  })
})
