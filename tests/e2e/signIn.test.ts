import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('signing in', () => {
  let site: Site
  let manager: User
  beforeAll(async () => {
    site = await startSite()
    manager = await asUser(site.payload, 'manager')
  })
  afterAll(() => site.stop())

  it('asks a visitor of any page to sign in, readable by everyone', async () => {
    const page = await site.visit('/')
    await page.waitForURL(/\/admin\/login/)
    await page.locator('input[type=password]').waitFor()

    expect(await lookOver(page, 'sign-in')).toEqual([])
  })

  it('says so when the password is wrong, and stays', async () => {
    const page = await site.visit('/admin/login')
    await page.locator('input[type=email]').fill(manager.email)
    await page.locator('input[type=password]').fill('not the password')
    await page.locator('button[type=submit]').click()

    await page.getByText(/password .*(wrong|incorrect)/i).waitFor()
    expect(page.url()).toContain('/admin/login')
  })

  it('opens the home page to the right password', async () => {
    const page = await site.visit('/admin/login')
    await site.signIn(page, manager.email)

    expect(new URL(page.url()).pathname).toBe('/admin')
  })
})
