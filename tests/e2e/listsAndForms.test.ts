import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { parseDay } from '@/domain/calendar/day'
import type { User } from '@/payload-types'
import {
  asUser,
  buildLease,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'

import { startSite, type Site, type Width } from './support/site'

describe('lists and forms', () => {
  let site: Site
  let manager: User
  let admin: User
  let lease: number
  let payment: { id: number; number?: number | null }
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    const [day] = await site.sql<{ today: string }>('select business_today()::text as today')
    const today = parseDay(day?.today)
    const property = await buildProperty(payload, { name: 'Maple Court' })
    const unit = await buildUnit(payload, { property: property.id, number: '2D' })
    const tenant = await buildTenant(payload, { firstName: 'Maria', lastName: 'Ivanova' })
    const made = await buildLease(payload, {
      unit: unit.id,
      tenants: [tenant.id],
      start: addDays(today, -400),
      end: addDays(today, -35),
      rentCents: 97_500,
    })
    lease = made.id
    payment = await buildPayment(payload, { account: idOf(made.account), amountCents: 97_500 })
    await buildPayment(payload)
    manager = await asUser(payload, 'manager')
    admin = await asUser(payload, 'admin')
  })
  afterAll(() => site.stop())

  const open = async (user: User, address: string, width: Width = 'desktop'): Promise<Page> => {
    const page = await site.enter(user, address, { width })
    return page
  }

  it('finds a payment by its tenant and unit in the search box', async () => {
    const page = await open(manager, '/admin/collections/payments')
    await page.getByPlaceholder('Find by tenant, unit, receipt or memo').fill('ivanova 2d')
    await page.waitForURL(/search=/)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  })

  it('lists a lease that ran past its end as month to month, with its rent, where Home leads', async () => {
    const page = await open(manager, '/admin')
    await page.getByRole('link', { name: '1 lease ran past its end' }).click()
    const row = page.locator('tbody tr')
    await row.getByText('Month to month').waitFor()
    await expect.poll(() => row.count()).toBe(1)
    await expect.poll(() => row.innerText()).toContain('975.00')
    await page.goto(`/admin/collections/leases/${lease}`)
    await page.getByText('Month to month since').waitFor()
  })

  it('calls a payment by number, tenant and amount, and offers nothing to clear in it', async () => {
    const page = await open(manager, `/admin/collections/payments/${payment.id}`)
    await page.getByRole('heading', { name: `Payment ${payment.number} · Maria Ivanova · $975.00` }).waitFor()
    await page.locator('#field-receivedOn').waitFor()
    expect(await page.locator('.date-time-picker__clear-button:visible').count()).toBe(0)
  })

  it('shows the archived box only to whom it is of use', async () => {
    const archived = '#field-archivedAt, [id^="field-archivedAt"]'
    const forAdmin = await open(admin, `/admin/collections/leases/${lease}`)
    await forAdmin.locator(archived).first().waitFor()
    const forManager = await open(manager, `/admin/collections/leases/${lease}`)
    await forManager.getByText('Month to month since').waitFor()
    expect(await forManager.locator(archived).count()).toBe(0)
  })

  it('has one main button on a phone', async () => {
    const page = await open(manager, '/admin', 'phone')
    await page.locator('.pm-thumb').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Record payment' }).count()).toBe(1)
  })

  it('says in a sentence that a lease needs a rent, and fits the window', async () => {
    const page = await open(manager, '/admin/collections/other-income/create')
    await page.locator('#field-memo').waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    await page.goto('/admin/collections/leases/create')
    await page.getByRole('button', { name: 'Rent', exact: true }).click()
    await page.locator('#action-save').click()
    await page.getByText('Add at least 1.').first().waitFor()
  })
})

describe('the first run', () => {
  let site: Site
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  it('asks for name, e-mail and password alone, and makes an active admin', async () => {
    const page = await site.visit('/admin/create-first-user')
    // The form comes only once the page has heard that nobody is signed in, and what is typed before it is ready is lost.
    await page.locator('form[data-form-ready=true]').waitFor()
    await expect.poll(() => page.locator('form input:visible').count()).toBe(4)
    await page.locator('#field-name').fill('Ana Lee')
    await page.locator('#field-email:visible').fill('ana@example.com')
    await page.locator('#field-password').fill('correct horse battery')
    await page.locator('#field-confirm-password').fill('correct horse battery')
    await page.locator('button[type=submit]').click()
    await page.waitForURL((address) => address.pathname === '/admin')
    expect(await site.sql('select name, role, active from users')).toEqual([
      { name: 'Ana Lee', role: 'admin', active: true },
    ])
  })
})
