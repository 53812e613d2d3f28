import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { asUser, buildLease, buildProperty, buildUnit, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const menuOf = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Main menu' }).getByRole('link').allInnerTexts()

describe('the menu and the lists', () => {
  let site: Site
  let manager: User
  let assistant: User
  let lease: Lease
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    const property = await buildProperty(payload, { name: 'Maple Court' })
    const unit = await buildUnit(payload, { property: property.id, number: '2A' })
    lease = await buildLease(payload, { unit: unit.id, rentCents: 123_450 })
    await buildLease(payload)
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant', { properties: [property.id] })
  })
  afterAll(() => site.stop())

  const signedIn = async (user: User, path: string): Promise<Page> => {
    const page = await site.visit('/admin/login')
    await site.signIn(page, user.email)
    await page.goto(path)
    return page
  }

  it('show a manager money and reports, an assistant neither', async () => {
    const [ofManager, ofAssistant] = [
      await menuOf(await signedIn(manager, '/admin')),
      await menuOf(await signedIn(assistant, '/admin')),
    ]

    expect(ofManager).toEqual(expect.arrayContaining(['Tenants', 'Payments', 'Rent balance']))
    expect(ofAssistant).toEqual(expect.arrayContaining(['Tenants', 'Tasks']))
    for (const label of ['Rent balance', 'Charges', 'Owners', 'Deposits'])
      expect(ofAssistant).not.toContain(label)
  })

  it('show an assistant the units of their own properties alone', async () => {
    const page = await signedIn(assistant, '/admin/collections/units')

    await page.getByText('Maple Court 2A').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  it.each([
    ['home', () => '/admin'],
    ['tenants', () => '/admin/collections/tenants'],
    ['units', () => '/admin/collections/units'],
    ['lease', () => `/admin/collections/leases/${lease.id}`],
    ['account', () => `/admin/collections/accounts/${idOf(lease.account)}`],
  ])('%s can be read by everyone, at every width', async (name, path) => {
    const page = await signedIn(manager, path())

    expect(await lookOver(page, name)).toEqual([])
  })
})
