import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildTenant, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('the frame, lists and forms', () => {
  let site: Site
  let manager: User
  let assistant: User
  let account: number
  let lease: number
  let unit: number
  beforeAll(async () => {
    site = await startSite()
    manager = await asUser(site.payload, 'manager')
    await site.payload.updateGlobal({
      slug: 'settings',
      data: { businessName: 'Elm Street Homes', booksStart: '2020-01-01' },
    })
    const tenant = await buildTenant(site.payload, { firstName: 'Chloë', lastName: "D'Angelo" })
    const made = await buildLease(site.payload, { tenants: [tenant.id] })
    account = idOf(made.account)
    lease = made.id
    unit = idOf(made.unit)
    assistant = await asUser(site.payload, 'assistant', { properties: [idOf(made.property)] })
    await buildCharge(site.payload, { account, amountCents: 123_450 })
  })
  afterAll(() => site.stop())

  it('shows the business’s name and marks the page in a menu that stands open', async () => {
    const page = await site.enter(manager, '/admin/collections/tenants')

    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.getByRole('link', { name: 'Tenants' }).waitFor()
    await expect.poll(() => menu.locator('[aria-current=page]').innerText()).toBe('Tenants')
    await expect.poll(() => page.title()).toBe('Tenants · Elm Street Homes')
    await menu.getByRole('link', { name: 'Rent balance' }).waitFor()
    const account = page.locator('.app-header__account')
    const initials = (await account.innerText()).trim()
    expect(initials).toMatch(/^[A-Z0-9]{1,2}$/)
    await expect.poll(() => account.getAttribute('aria-label')).toContain(initials)
  })

  it('opens a page in the one that stands, by mouse and by keyboard, and in a new one where that is asked for', async () => {
    const page = await site.enter(manager, '/admin')
    const link = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Rent roll' })
    // A page that is loaded anew forgets it.
    await page.evaluate(() => document.body.setAttribute('data-stands', ''))
    const stands = () => page.locator('body[data-stands]').count()

    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ])
    await opened.waitForURL(/reports\/rent-roll/)
    expect(page.url()).toMatch(/\/admin$/)
    await link.click()
    await page.getByRole('heading', { name: 'Rent roll', level: 1 }).waitFor()
    expect(await stands()).toBe(1)
    await page.getByRole('link', { name: "Chloë D'Angelo" }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/accounts\/\d+/)
    expect(await stands()).toBe(1)
  })

  it('covers a phone with the menu, and closes it with Esc', async () => {
    const page = await site.enter(manager, '/admin/collections/tenants', { width: 'phone' })

    const menu = page.getByRole('navigation', { name: 'Main menu' })
    // What is tapped before the page is awake opens nothing.
    await page.locator('.nav--nav-hydrated').waitFor({ state: 'attached' })
    expect(await menu.isVisible()).toBe(false)
    await page.locator('.app-header__mobile-nav-toggler').click()
    await menu.getByRole('link', { name: 'Leases' }).waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    // Whoever opened it goes on where they were.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Open Menu')
  })

  it('shows an assistant neither reports nor balances', async () => {
    const page = await site.enter(assistant, '/admin/collections/tenants')

    await page.getByRole('link', { name: "Chloë D'Angelo" }).waitFor()
    expect(await page.getByRole('link', { name: 'Rent balance' }).count()).toBe(0)
    expect(await page.getByText('owes').count()).toBe(0)
    await expect
      .poll(() => page.getByText('Balance', { exact: true }).filter({ visible: true }).count())
      .toBe(0)
  })

  it('lists tenants with their balance in words, readable by everyone', async () => {
    const page = await site.enter(manager, '/admin/collections/tenants')

    await page.getByText('owes 1,234.50').waitFor()
    await page.getByText('1 tenant,').waitFor()
    await page.getByRole('link', { name: 'Add tenant' }).waitFor()
    expect(await lookOver(page, 'tenants')).toEqual([])
  })

  it('keeps dollars typed as cents, and refuses what is no amount and no day, under the field', async () => {
    const page = await site.enter(manager, '/admin/collections/payments/create')

    await page.locator('#field-amountCents').fill('12abc')
    await page.locator('#field-receivedOn').pressSequentially('02/31/2026')
    await page.locator('#field-memo').click()
    await page.getByText("'12abc' is not an amount").waitFor()
    await page.getByText('2026-02-31 is not in the calendar').waitFor()

    await page.locator('#field-amountCents').fill('$1,234.5')
    await page.locator('#field-memo').click()
    await expect.poll(() => page.locator('#field-amountCents').inputValue()).toBe('1,234.50')
    await page.locator('#field-receivedOn').fill('01/05/2026')
    await page.keyboard.press('Escape')
    await page.locator('#field-account .rs__control').click()
    await page.locator('.rs__option').first().click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForURL(/payments\/\d+/)

    const { docs } = await site.payload.find({
      collection: 'payments',
      where: { account: { equals: account } },
    })
    expect(docs).toMatchObject([{ amountCents: 123_450, receivedOn: '2026-01-05T12:00:00.000Z' }])
  })

  it.each([
    ['unit', () => `/admin/collections/units/${unit}`],
    ['lease', () => `/admin/collections/leases/${lease}`],
    ['settings', () => '/admin/globals/settings'],
  ])('shows the form of a %s readably', async (name, address) => {
    const page = await site.enter(manager, address())
    await page.locator('.document-fields').waitFor()
    expect(await lookOver(page, name)).toEqual([])
  })
})
