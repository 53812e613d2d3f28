import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, buildProperty, buildUnit } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('the list of units', () => {
  let site: Site
  let manager: User
  let assistant: User
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    const property = await buildProperty(payload, { name: 'Maple Court' })
    const unit = await buildUnit(payload, { property: property.id, number: '2A' })
    await buildLease(payload, { unit: unit.id, rentCents: 123_450 })
    await buildUnit(payload, { number: '9C' })
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant', { properties: [property.id] })
  })
  afterAll(() => site.stop())

  const unitsOf = async (user: User): Promise<Page> => {
    const page = await site.enter(user, '/admin/collections/units')
    await page.getByText('Maple Court 2A').first().waitFor()
    return page
  }

  it('shows an assistant those of their own properties alone', async () => {
    const page = await unitsOf(assistant)

    await expect.poll(() => page.getByText('9C').count()).toBe(0)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  })

  it('shows a manager all of them, readable by everyone', async () => {
    const page = await unitsOf(manager)

    await expect.poll(() => page.locator('tbody tr').count()).toBe(2)
    expect(await lookOver(page, 'units')).toEqual([])
  })
})
