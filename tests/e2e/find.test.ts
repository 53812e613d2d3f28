import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildLease, buildPayment, buildTenant, idOf } from '@tests/support/builders'

import { startSite, type Site } from './support/site'

describe('the search box of every screen', () => {
  let site: Site
  let page: Page
  let tenant: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    const manager = await asUser(payload, 'manager')
    tenant = (await buildTenant(payload, { firstName: 'Hoa', lastName: 'Nguyễn' })).id
    const { account } = await buildLease(payload, { tenants: [tenant] })
    await buildPayment(payload, { account: idOf(account), amountCents: 77_500, receiptNumber: 'R1252' })
    page = await site.enter(manager, '/admin')
  })
  afterAll(() => site.stop())

  const box = () => page.getByRole('combobox', { name: /^Find tenants/ })
  const option = (words: string) => page.getByRole('option').filter({ hasText: words })

  it('opens by Ctrl-K, finds a name with a slip of the finger, and leads there by Enter', async () => {
    await page.goto('/admin/collections/vendors', { waitUntil: 'networkidle' })
    await page.keyboard.press('Control+k')
    await box().fill('nguyne')
    await option('Hoa Nguyễn').first().waitFor()
    await box().press('ArrowDown')
    await expect
      .poll(() => page.getByRole('option', { selected: true }).textContent())
      .toContain('Hoa Nguyễn')
    await box().press('Enter')
    await page.waitForURL(/\/admin\/collections\/(tenants|leases)\/\d+/)
  })

  it('opens by its button, says when nothing is like the words, and gives the focus back', async () => {
    await page.goto('/admin', { waitUntil: 'networkidle' })
    const button = page.getByRole('button', { name: /^Find/ })
    await button.click()
    await box().fill('zzzzqqqq')
    await page.getByText('Nothing is like ‘zzzzqqqq’.').waitFor()
    await box().fill('r1252')
    await option('R1252').waitFor()
    await box().press('Escape')
    await box().waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('opens what is meant when Enter comes before the answer', async () => {
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.keyboard.press('Control+k')
    await box().fill('r1252')
    await box().press('Enter')
    await page.waitForURL(/\/admin\/collections\/payments\/\d+/)

    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.keyboard.press('Control+k')
    await box().fill('nguyen')
    await option('Hoa Nguyễn').first().waitFor()
    // What stands there still answers the words before.
    await box().fill('r1252')
    await box().press('Enter')
    await page.waitForURL(/\/admin\/collections\/payments\/\d+/)
  })

  it('says in plain words what cannot be looked for', async () => {
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.keyboard.press('Control+k')
    await box().fill('ma\ufffdple')
    await page.getByText('Write it without the character that cannot be read.').waitFor()
    await box().fill('hoa')
    expect((await option('Hoa Nguyễn').first().innerText()).split('\n')).toContain('Tenant')
  })
})
