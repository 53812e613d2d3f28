import { postRent, proposeLateFees } from '@plugins/ledger/index'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const TERMS = { graceDays: 4, flatCents: 5_000 }

describe('the ledger in a browser', () => {
  let site: Site
  let manager: User
  let account: number
  let page: Page
  beforeAll(async () => {
    site = await startSite()
    manager = await asUser(site.payload, 'manager')
    await site.payload.updateGlobal({
      slug: 'settings',
      data: { booksStart: '2026-01-01', nsfFeeCents: 3_500 },
    })
    account = idOf((await buildLease(site.payload, { lateFee: TERMS })).account)
    await postRent({ payload: site.payload, through: '2026-02-28' })
    page = await site.enter(manager, '/admin')
  })
  afterAll(() => site.stop())

  const dialog = () => page.getByRole('dialog')
  const open = () => page.goto(`/admin/accounts/${account}`, { waitUntil: 'networkidle' })

  it('takes a payment and splits it into rent and deposit', async () => {
    await open()
    await page.getByText('Owes $2,000.00').waitFor()
    await page.getByRole('button', { name: 'Record payment' }).first().click()
    await dialog().getByLabel('Amount', { exact: true }).fill('1,500.00')
    await dialog().getByLabel('Day received').fill('2026-01-03')
    await dialog().getByLabel('Receipt or check number').fill('R-77')
    await dialog().getByRole('button', { name: 'Split this payment' }).click()
    await dialog().getByLabel('Amount of line 1').fill('1,000.00')
    await dialog().getByText('Left to split $500.00').waitFor()
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await dialog().getByText('$500.00 is left to split').waitFor()

    await dialog().getByRole('button', { name: 'Add a part' }).click()
    await dialog().getByLabel('What line 2 pays for').selectOption('deposit')
    await dialog().getByLabel('Amount of line 2').fill('500')
    await dialog().getByRole('button', { name: 'Record payment' }).click()
    await page.getByText('The payment is recorded.').waitFor()
    await page.getByText('Owes $1,000.00').waitFor()
  })

  it('takes it back as returned: the charge is open again, with its old due date, and the fee beside it', async () => {
    await open()
    await page.getByLabel(/^More for Payment, Check/).click()
    await page.getByRole('button', { name: 'Returned by the bank…' }).click()
    await dialog().getByText('The account will then owe $2,000.00.').waitFor()
    await expect.poll(() => dialog().getByLabel('Fee for the returned check').inputValue()).toBe('35.00')
    await dialog().getByLabel('Day returned').fill('2026-02-10')
    await dialog().getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Owes $2,035.00').waitFor()
    await page.getByText('Returned Feb 10').first().waitFor()
    const why = page.getByRole('row', { name: /January rent/ })
    await expect.poll(() => why.first().innerText()).toContain('due Jan 1')
    await expect.poll(() => why.first().innerText()).toContain('nothing yet')
  })

  it('reviews late fees: one is waived with a reason, the others are charged', async () => {
    await proposeLateFees({ payload: site.payload, through: '2026-02-28', automatic: false })
    await page.goto('/admin/late-fees', { waitUntil: 'networkidle' })
    await page.getByLabel(/^More for the fee of Feb 6/).click()
    await page.getByRole('button', { name: 'Waive…' }).click()
    await dialog().getByRole('button', { name: 'Waive' }).click()
    await dialog().getByText('Enter reason.').waitFor()
    await dialog().getByLabel('Reason').fill('First time')
    await dialog().getByRole('button', { name: 'Waive' }).click()
    await page.getByText('The late fee is waived.').waitFor()
    // The list comes anew after the toast: until then 'all' still holds the one that is waived, and is refused.
    await page.getByLabel(/^More for the fee of Feb 6/).waitFor({ state: 'detached' })
    await page
      .getByRole('button', { name: /^Accept all/ })
      .first()
      .click()
    await dialog()
      .getByRole('button', { name: /^Charge (it|them)$/ })
      .click()
    await page.getByText('Nothing to review').waitFor()
    await open()
    await page.getByText('Owes $2,085.00').waitFor()
  })

  it('refuses an entry in a closed month, and names the first open day', async () => {
    await site.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
    await open()
    await page.getByText('Add entry').click()
    await page.getByRole('button', { name: 'Credit', exact: true }).click()
    await dialog().getByLabel('Why').fill('Noise')
    await dialog().getByLabel('Amount').fill('10')
    await dialog().getByLabel('Day', { exact: true }).fill('2026-03-15')
    await dialog().getByRole('button', { name: 'Grant credit' }).click()
    await dialog().getByText('Choose April 1, 2026 or later.').waitFor()
    await dialog().getByLabel('Day', { exact: true }).fill('2026-04-01')
    await dialog().getByRole('button', { name: 'Grant credit' }).click()
    await page.getByText('Owes $2,075.00').waitFor()
  })

  it('shows what became of a record, and who did it', async () => {
    const { id } = (await site.payload.find({ collection: 'credits', depth: 0 })).docs[0]!
    await page.goto(`/admin/collections/credits/${id}/history`, { waitUntil: 'networkidle' })
    const row = page.getByRole('row', { name: /Added/ })
    await expect.poll(() => row.innerText()).toContain(manager.name)
    await expect.poll(() => row.innerText()).toContain('10.00')
  })

  it('stands in both widths and themes without a fault that a program can find', async () => {
    await open()
    expect(await lookOver(page, 'account')).toEqual([])
    await page.goto('/admin/late-fees', { waitUntil: 'networkidle' })
    expect(await lookOver(page, 'late-fees')).toEqual([])
  })
})
