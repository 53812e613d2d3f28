import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildLease, buildTask, buildVendor, idOf } from '@tests/support/builders'

import { startSite, type Site } from './support/site'

const LISTS = [
  'properties',
  'units',
  'tenants',
  'leases',
  'payments',
  'expenses',
  'tasks',
  'vendors',
  'documents',
]
const CLOSED = [
  'owners',
  'accounts',
  'charges',
  'credits',
  'deposit-movements',
  'other-income',
  'bank-accounts',
]

describe('an assistant in the browser', () => {
  let site: Site
  let assistant: User
  let own: { property: number; lease: number; unit: number }
  let foreignUnit: number
  let task: number
  beforeAll(async () => {
    site = await startSite()
    await asUser(site.payload, 'admin')
    const lease = await buildLease(site.payload)
    own = { property: idOf(lease.property), lease: lease.id, unit: idOf(lease.unit) }
    foreignUnit = idOf((await buildLease(site.payload)).unit)
    assistant = await asUser(site.payload, 'assistant', { properties: [own.property] })
    const manager = await asUser(site.payload, 'manager')
    task = (await buildTask(site.payload, { property: own.property, assignedTo: manager.id })).id
    await buildVendor(site.payload, { name: 'Ace Plumbing', trade: 'Plumber' })
  })
  afterAll(() => site.stop())

  const signedIn = async (): Promise<Page> => {
    const page = await site.enter(assistant, '/admin')
    return page
  }
  const textOf = (page: Page): Promise<string> => page.locator('body').innerText()

  it('opens and searches every list they may see, and finds none of the others', async () => {
    const page = await signedIn()
    for (const slug of LISTS) {
      await page.goto(`/admin/collections/${slug}?search=zzz`)
      await page.locator('.collection-list').waitFor()
      expect({ slug, text: await textOf(page) }).not.toMatchObject({
        text: expect.stringMatching(/nothing at this address|went wrong|Unauthorized/i),
      })
    }
    for (const slug of CLOSED) {
      await page.goto(`/admin/collections/${slug}`)
      await page.getByText(/nothing at this address/i).waitFor()
      expect(await page.locator('.collection-list').count()).toBe(0)
    }
  })

  it('opens their unit without its rent, and no foreign one', async () => {
    const page = await signedIn()
    await page.goto(`/admin/collections/units/${own.unit}`, { waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('#field-number').count()).toBe(1)
    expect(await page.locator('#field-rentCents').count()).toBe(0)
    await page.goto(`/admin/collections/units/${foreignUnit}`)
    await page.waitForURL('**notFound=**')
    await page.locator('.collection-list').waitFor()
    expect(await page.locator('#field-number').count()).toBe(0)
  })

  it('opens their lease without tabs that would be empty', async () => {
    const page = await signedIn()
    await page.goto(`/admin/collections/leases/${own.lease}`, { waitUntil: 'networkidle' })
    await expect
      .poll(() => page.getByRole('button', { name: 'Agreement', exact: true }).isVisible())
      .toBe(true)
    for (const name of ['Rent', 'Deposit and terms'])
      await expect.poll(() => page.getByRole('button', { name, exact: true }).isVisible()).toBe(false)
  })

  it('comments on a task that is somebody else’s, and saves it', async () => {
    const page = await signedIn()
    await page.goto(`/admin/collections/tasks/${task}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Add Comment' }).click()
    await page.locator('#field-comments__0__text').fill('Plumber comes on Friday')
    await page.locator('#action-save').click()
    await expect
      .poll(async () => (await site.payload.findByID({ collection: 'tasks', id: task, depth: 0 })).comments)
      .toEqual([expect.objectContaining({ text: 'Plumber comes on Friday', by: assistant.id })])
  })

  it('changes their own name and password, and sees no role to change', async () => {
    const page = await signedIn()
    await page.goto('/admin/account', { waitUntil: 'networkidle' })
    await page.locator('#field-name').fill('Dana Reed')
    await page.locator('#action-save').click()
    await expect
      .poll(
        async () => (await site.payload.findByID({ collection: 'users', id: assistant.id, depth: 0 })).name,
      )
      .toBe('Dana Reed')
  })

  it('asks for a new password and gets a mail with a link that works', async () => {
    const page = await site.visit('/admin/forgot')
    await page.locator('input[name=email]').fill(assistant.email)
    await page.locator('button[type=submit]').click()
    const outbox = path.join(site.dataDir, 'outbox')
    const mails = () =>
      readdirSync(outbox).map((name) => readFileSync(path.join(outbox, name), 'utf8').replaceAll('=\r\n', ''))
    // Its file is there before what stands in it.
    const link = /\/admin\/reset\/[0-9a-f]+/
    await expect.poll(mails).toEqual([expect.stringMatching(link)])
    const [mail] = mails()
    expect(mail).toContain('text/plain')
    const reset = await site.visit(link.exec(mail!)![0])
    await reset.locator('#field-password').fill('a new long password')
    await reset.locator('#field-confirm-password').fill('a new long password')
    await reset.locator('button[type=submit]').click()
    await reset.waitForURL((address) => !address.pathname.includes('/reset/'))
    const body = { email: assistant.email, password: 'a new long password' }
    expect((await site.rest('POST', '/users/login', { body })).status).toBe(200)
  })
})
