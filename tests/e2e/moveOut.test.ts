import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { postRent } from '@plugins/ledger/index'
import { asUser, buildBankAccount, buildLease, buildPayment, idOf } from '@tests/support/builders'
import { pdfPages } from '@tests/support/pdfText'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('moving a tenant out in a browser', () => {
  let site: Site
  let page: Page
  let lease: number
  let account: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    await payload.updateGlobal({
      slug: 'settings',
      data: { booksStart: '2026-01-01', businessName: 'Hartmann Rentals' },
    })
    const trust = await buildBankAccount(payload, { name: 'Trust account', kind: 'deposits' })
    const made = await buildLease(payload, {
      securityDepositCents: 150_000,
      lateFee: { graceDays: 4, flatCents: 5_000 },
    })
    lease = made.id
    account = idOf(made.account)
    await postRent({ payload, through: '2026-04-30' })
    await buildPayment(payload, {
      account,
      type: 'deposit',
      amountCents: 150_000,
      bankAccount: trust.id,
    })
    await buildPayment(payload, { account, amountCents: 260_000 })
    const manager = await asUser(payload, 'manager')
    page = await site.enter(manager, '/admin')
  }, 240_000)
  afterAll(() => site.stop())

  const next = () => page.getByRole('button', { name: 'Next' }).click()
  const dialog = () => page.getByRole('dialog')

  it('opens from the lease, which says when a late fee can fall', async () => {
    await page.goto(`/admin/collections/leases/${lease}`, { waitUntil: 'networkidle' })
    await page.getByText('First possible late fee').waitFor()
    await page.getByRole('link', { name: 'Move out' }).click()
    await page.getByRole('heading', { name: 'When do they leave?' }).waitFor()
    expect(await lookOver(page, 'move-out')).toEqual([])
  })

  it('refuses a day to come, under its field', async () => {
    await page.getByLabel('Last day lived in').fill('2199-01-01')
    await page.getByLabel('Settled on').fill('2199-01-01')
    await next()
    await page.getByText('January 1, 2199 is still to come.').waitFor()
  })

  it('shows what is owed by the days lived in, and takes damages', async () => {
    await page.getByLabel('Last day lived in').fill('2026-03-31')
    await page.getByLabel('Settled on').fill('2026-03-31')
    await next()
    await page.getByRole('heading', { name: 'What is owed, and what is broken?' }).waitFor()
    await expect.poll(() => page.getByRole('row', { name: /March rent/ }).innerText()).toContain('400.00')
    await page.getByText('owes 400.00').waitFor()
    await page.getByLabel('Damage 1', { exact: true }).fill('Broken door')
    await page.getByLabel('Amount of damage 1').fill('0')
    await next()
    await page.getByText('Enter an amount from $0.01').waitFor()
    await page.getByLabel('Amount of damage 1').fill('350')
    await next()
  })

  it('proposes what to withhold and to give back, and refuses more than is owed', async () => {
    await page.getByRole('heading', { name: 'What becomes of the deposit?' }).waitFor()
    await expect.poll(() => page.getByLabel('Withhold').inputValue()).toBe('750.00')
    await expect.poll(() => page.getByLabel('Give back of the deposit').inputValue()).toBe('750.00')
    await page.getByLabel('Withhold').fill('750.01')
    await next()
    await page.getByText('$750.00 is owed, and no more can be withheld.').waitFor()
    await page.getByLabel('Withhold').fill('750')
    await page.getByLabel('Check number').fill('1234')
    await page.getByLabel('Forwarding address').fill('9 Oak Lane\nTroy, OH 45373')
    await next()
  })

  it('shows all that will be posted before it is, and then posts it', async () => {
    await page.getByRole('heading', { name: 'What will be posted' }).waitFor()
    const void_ = await page.getByRole('row', { name: /April rent/ }).innerText()
    expect(void_).toContain('Void')
    await expect
      .poll(() => page.getByRole('row', { name: /Deposit given back/ }).innerText())
      .toContain('Check 1234')
    expect(await site.sql('select id from move_outs')).toEqual([])
    await page.getByRole('button', { name: 'Move out' }).click()
    await page.getByText('Moved out on March 31, 2026.').waitFor()
  })

  it('keeps an itemised letter, to download', async () => {
    const href = await page.getByRole('link', { name: /Download the letter/ }).getAttribute('href')
    const file = await page.request.get(href!)
    expect(file.headers()['content-type']).toBe('application/pdf')
    const text = pdfPages(await file.body()).flat()
    for (const line of ['Troy, OH 45373', 'Broken door 350.00 350.00', '$750.00 goes back to you.'])
      expect(text).toContain(line)
    expect(await lookOver(page, 'moved-out')).toEqual([])
  })

  it('leaves the account paid up, without a deposit', async () => {
    await page.goto(`/admin/accounts/${account}`, { waitUntil: 'networkidle' })
    await page.getByText('Paid up').first().waitFor()
    await page.getByText('Next possible').waitFor()
    await page.getByRole('link', { name: 'Move-out', exact: true }).waitFor()
    expect(await lookOver(page, 'account-moved-out')).toEqual([])
  })

  it('stands in the register, as of a day, against the bank', async () => {
    await page.goto('/admin/reports/deposits?asOf=2026-03-30', { waitUntil: 'networkidle' })
    const figures = page.getByLabel('Deposits against the bank')
    await expect.poll(() => figures.innerText()).toContain('$1,500.00')
    await expect.poll(() => figures.innerText()).toContain('Trust account')
    expect(await lookOver(page, 'deposits')).toEqual([])
    await page.goto('/admin/reports/deposits?asOf=2026-03-31&include=all', { waitUntil: 'networkidle' })
    await expect.poll(() => page.getByLabel('Deposits against the bank').innerText()).toContain('None')
    await page.getByText('750.00').first().waitFor()
  })

  it('is undone with a reason: the deposit is held again, and April is billed', async () => {
    await page.goto(`/admin/accounts/${account}/move-out`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Undo this move-out' }).click()
    await dialog().getByLabel('Reason').fill('They stay after all')
    await dialog().getByRole('button', { name: 'Undo the move-out' }).click()
    await page.getByRole('heading', { name: 'When do they leave?' }).waitFor()
    const [held] = await site.sql<{ cents: string }>('select sum(cents) as cents from held_deposits')
    expect(Number(held!.cents)).toBe(150_000)
  })
})
