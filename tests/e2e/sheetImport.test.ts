import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { postRent } from '@plugins/ledger/index'
import { asUser, buildLease, buildProperty, buildTenant, buildUnit, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const ROWS = [
  'tenant,unit,property,date,amount,memo',
  'Carla Segura,7,Oak House,2026-01-15,600.00,first half',
  'Carla Segura,7,Oak House,2026-01-20,400.00,second half',
].join('\n')

describe('a spreadsheet of payments, by keyboard alone', () => {
  let site: Site
  let page: Page
  let account: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const property = await buildProperty(payload, { name: 'Oak House' })
    const unit = await buildUnit(payload, { property: property.id, number: '7' })
    const carla = await buildTenant(payload, { firstName: 'Carla', lastName: 'Segura' })
    account = idOf(
      (await buildLease(payload, { unit: unit.id, tenants: [carla.id], start: '2026-01-01' })).account,
    )
    await postRent({ payload, through: '2026-01-31' })
    const manager = await asUser(payload, 'manager')
    page = await site.enter(manager, '/admin')
  }, 240_000)
  afterAll(() => site.stop())

  const balance = async (): Promise<string> => {
    await page.goto(`/admin/accounts/${account}?asOf=2026-01-31`, { waitUntil: 'networkidle' })
    return page.locator('.pm-say__answer').innerText()
  }

  /** Tab until the control with this name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : ''
        return `${label ?? ''}${element?.getAttribute('aria-label') ?? ''}${element?.textContent ?? ''}`
      })
      if (focused.includes(name)) return
    }
    throw new Error(`Nothing called '${name}' can be reached by Tab`)
  }

  it('is pasted, checked, posted and undone', async () => {
    const before = await balance()
    await page.goto('/admin/imports/new', { waitUntil: 'networkidle' })
    expect(await lookOver(page, 'sheet-import-new')).toEqual([])
    await tabTo('What it is')
    await page.keyboard.type('Payments')
    await tabTo('Paste rows from a spreadsheet instead')
    await page.keyboard.press('Enter')
    await page.locator('textarea').waitFor()
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await page.keyboard.insertText(ROWS)
    await tabTo('Read the rows')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Check the rows' }).waitFor()
    expect(await lookOver(page, 'sheet-import-rows')).toEqual([])
    const address = page.url()
    await tabTo('Post 2 rows')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Posted' }).waitFor()
    expect(await lookOver(page, 'sheet-import-posted')).toEqual([])
    expect(await balance()).not.toBe(before)
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.goto(address.replace('/admin/imports/', '/admin/collections/import-batches/'), {
      waitUntil: 'networkidle',
    })
    // The record's own screen leads to the import's.
    expect(page.url()).toBe(address)
    await tabTo('Undo this import')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    // The dialog takes the focus a moment after it can be seen: what is typed before goes to the button behind it.
    await page.getByRole('dialog').getByLabel('Reason').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('The wrong month')
    await page.keyboard.press('Enter')
    await page.getByText('The wrong month').first().waitFor()
    expect(await balance()).toBe(before)
  })
})
