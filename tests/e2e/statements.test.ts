import { readFileSync } from 'node:fs'

import { postRent } from '@plugins/ledger/index'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildLease, buildTenant, idOf } from '@tests/support/builders'
import { pdfText } from '@tests/support/pdfText'

import { startSite, type Site } from './support/site'

describe('statements in a browser', () => {
  let site: Site
  let account: number
  let page: Page
  beforeAll(async () => {
    site = await startSite()
    const manager = await asUser(site.payload, 'manager')
    await site.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const tenant = await buildTenant(site.payload, { firstName: 'Chloë', lastName: 'D’Angelo', email: null })
    account = idOf((await buildLease(site.payload, { tenants: [tenant.id] })).account)
    await postRent({ payload: site.payload, through: '2026-02-28' })
    page = await site.enter(manager, '/admin')
  })
  afterAll(() => site.stop())

  const dialog = () => page.getByRole('dialog')
  const choose = async (menu: string, entry: string) => {
    await page.getByText(menu, { exact: true }).first().click()
    await page.getByRole('button', { name: entry }).click()
  }
  const fill = async (from: string, to: string) => {
    await dialog().getByLabel('First day').fill(from)
    await dialog().getByLabel('Last day').fill(to)
  }
  const saved = async (button: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog().getByRole('button', { name: button }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^statements?-.*2026-01-01-to-2026-02-15\.pdf$/)
    return pdfText(readFileSync(await download.path()))
  }

  it('is saved from the account’s screen, after a range that cannot be is refused under its field', async () => {
    await page.goto(`/admin/accounts/${account}`, { waitUntil: 'networkidle' })
    await choose('Statement', 'Download PDF…')
    await fill('2026-02-16', '2026-02-15')
    await dialog().getByRole('button', { name: 'Download' }).click()
    await dialog()
      .getByText(/^from: choose February 15, 2026/)
      .waitFor()
    await fill('2026-01-01', '2026-02-15')
    expect(await saved('Download')).toContain('Owes $2,000.00')
    await page.getByText('The statement is made.').waitFor()
  })

  it('says who has no e-mail, and stays until it was read', async () => {
    await page.goto(`/admin/accounts/${account}`, { waitUntil: 'networkidle' })
    await choose('Statement', 'E-mail to the tenants…')
    await fill('2026-01-01', '2026-02-15')
    await dialog().getByRole('button', { name: 'Send' }).click()
    await dialog()
      .getByText(/^No e-mail address: Chloë D’Angelo/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Close' }).click()
    await dialog().waitFor({ state: 'hidden' })
  })

  it('are saved for every account that the rent balance shows', async () => {
    await page.goto('/admin/reports/rent-balance?pastDueDays=0', { waitUntil: 'networkidle' })
    await choose('Statements', 'Download as one PDF…')
    await fill('2026-01-01', '2026-02-15')
    expect(await saved('Download')).toContain('Chloë D’Angelo')
  })
})
