import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildExpense,
  buildLease,
  buildOwner,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const TODAY = todayIn('America/New_York', Date.now())

describe('what a property earns, in a browser', () => {
  let site: Site
  let manager: User
  let assistant: User
  let property: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    manager = await asUser(payload, 'manager')
    const ruth = await buildOwner(payload, { name: 'Ruth Hartmann' })
    property = (
      await buildProperty(payload, { name: 'Linden House', owners: [{ owner: ruth.id, shareBps: 10_000 }] })
    ).id
    assistant = await asUser(payload, 'assistant', { properties: [property] })
    const unit = async (number: string) =>
      (await buildUnit(payload, { property, number, rentCents: 137_500 })).id
    const tenant = async (firstName: string) =>
      (await buildTenant(payload, { firstName, lastName: 'Okafor' })).id
    const lease = await buildLease(payload, {
      unit: await unit('1A'),
      tenants: [await tenant('Thị Hoa')],
      start: addDays(TODAY, -200),
    })
    const account = idOf(lease.account)
    await buildCharge(payload, { account, dueDate: addDays(TODAY, -45), amountCents: 132_500 })
    await buildPayment(payload, { account, receivedOn: TODAY, amountCents: 32_500 })
    const left = await buildLease(payload, {
      unit: await unit('1B'),
      tenants: [await tenant('Liam')],
      start: addDays(TODAY, -200),
      moveOutDay: addDays(TODAY, -20),
    })
    await buildCharge(payload, {
      account: idOf(left.account),
      dueDate: addDays(TODAY, -30),
      amountCents: 50_000,
    })
    await buildExpense(payload, { property, date: TODAY, amountCents: 12_345 })
  })
  afterAll(() => site.stop())

  it('leads from the property’s record to its rent roll, and on to what it earned', async () => {
    const page = await site.enter(manager, `/admin/collections/properties/${property}`)
    await page.getByRole('link', { name: 'Rent roll' }).last().click()
    await page.waitForURL(`**/admin/reports/rent-roll?property=${property}`)

    await page.getByRole('heading', { name: 'Linden House', level: 1 }).waitFor()
    await page.getByText('owes 1,000.00').first().waitFor()
    await page.getByText('loses 1,375.00').first().waitFor()
    await page.getByRole('heading', { name: 'Former tenants who still owe' }).waitFor()
    await page.getByText('owes 1,500.00').waitFor()
    await page.getByRole('link', { name: 'Income and expense' }).last().click()
    await page.waitForURL('**/admin/reports/income-expense?**')
    await page.getByText('201.55').first().waitFor()
    await page.goto('/admin/reports/income-expense', { waitUntil: 'networkidle' })
    const statement = await page
      .getByRole('link', { name: 'Statement (PDF) of Ruth Hartmann' })
      .getAttribute('href')
    const pdf = await page.request.get(String(statement))
    expect(pdf.headers()['content-type']).toBe('application/pdf')
  })

  it.each(['rent-roll', 'income-expense'])('shows %s to everybody, at both widths', async (report) => {
    const query = report === 'rent-roll' ? `?property=${property}` : ''
    const page = await site.enter(manager, `/admin/reports/${report}${query}`)
    expect(await lookOver(page, report)).toEqual([])
  })

  it('says in its filters what the figures are of, also after a link, a step back, and of a house that was sold', async () => {
    const sold = await buildProperty(site.payload, {
      name: 'Sold House',
      archivedAt: `${TODAY}T12:00:00.000Z`,
    })
    await buildExpense(site.payload, { property: sold.id, date: TODAY, amountCents: 4_321 })
    const page = await site.enter(manager, '/admin/reports/income-expense')
    const chosen = () =>
      page
        .locator('select[name=property]')
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)
    for (const name of ['Linden House', 'Sold House']) {
      await page.getByRole('link', { name, exact: true }).click()
      await page.waitForURL('**/admin/reports/income-expense?property=*')
      await expect.poll(chosen).toBe(name)
      await page.goBack()
      await page.waitForURL('**/admin/reports/income-expense')
      await expect.poll(chosen).toBe('All properties')
    }
    for (const report of ['income-expense', 'deposits', 'collections', 'rent-balance', 'expenses']) {
      await page.goto(`/admin/reports/${report}?property=999999`)
      await expect.poll(chosen).toBe('A property that is not listed')
    }
    await page.goto(`/admin/reports/rent-roll?property=${property}`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Rent roll', exact: true }).first().click()
    await page.waitForURL('**/admin/reports/rent-roll')
    await expect.poll(chosen).toBe('All properties')
  })

  it('is not there for an assistant', async () => {
    const page = await site.enter(assistant, '/admin')
    for (const address of ['rent-roll', 'income-expense', `rent-roll?property=${property}`]) {
      await page.goto(`/admin/reports/${address}`)
      await page.getByText(/nothing at this address/i).waitFor()
      expect(await page.getByText('Linden House').count()).toBe(0)
    }
  })
})
