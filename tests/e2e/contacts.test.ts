import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { shortDay } from '@/domain/calendar/formatDay'
import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildLease,
  buildProperty,
  buildTask,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const TODAY = todayIn('America/New_York', Date.now())
const REPORT = '/admin/reports/rent-balance'

describe('contacts, promises and reminders in a browser', () => {
  let site: Site
  let manager: User
  let assistant: User
  let account: number
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    manager = await asUser(payload, 'manager')
    const property = await buildProperty(payload, { name: 'Maple Court' })
    assistant = await asUser(payload, 'assistant', { properties: [property.id] })
    const unit = await buildUnit(payload, { property: property.id, number: '1B' })
    const tenant = await buildTenant(payload, {
      firstName: 'Ana',
      lastName: 'Okafor',
      email: 'ana@example.net',
    })
    const lease = await buildLease(payload, {
      unit: unit.id,
      tenants: [tenant.id],
      start: addDays(TODAY, -200),
    })
    account = idOf(lease.account)
    await buildCharge(payload, {
      account,
      dueDate: addDays(TODAY, -45),
      amountCents: 132_500,
      description: 'Broken door',
    })
    await buildTask(payload, { task: 'Change the lock', property: property.id, dueDate: TODAY })
  })
  afterAll(() => site.stop())

  it('a promise is logged from the row, and stands in it and on the account', async () => {
    const page = await site.enter(manager, REPORT)
    const openDialog = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Ledger of Ana Okafor' }).click()
      await page.getByRole('button', { name: 'Promise to pay' }).click()
      await page.getByLabel('To be paid by').waitFor()
    }
    expect(await lookOver(page, 'promise', openDialog)).toEqual([])
    await page.reload()
    await openDialog()
    await page.getByLabel('To be paid by').fill(addDays(TODAY, 5))
    await page.getByLabel('What was said').fill('Wages come on Friday.')
    await page.getByRole('button', { name: 'Log promise' }).click()
    await page.getByText(`Promised by ${shortDay(addDays(TODAY, 5), TODAY)}`).waitFor()
    await page.locator('#main').getByText('Wages come on Friday.').waitFor()
    await page.goto(`/admin/accounts/${account}`)
    await page.getByText('Wages come on Friday.').waitFor()
    expect(await lookOver(page, 'account-contacts')).toEqual([])
  })

  it('a reminder is read before it goes', async () => {
    const page = await site.enter(manager, REPORT)
    await page.getByRole('checkbox', { name: 'Remind Ana Okafor' }).check()
    await page.getByRole('button', { name: 'Send reminders' }).first().click()
    await page.getByText('Rent for Maple Court 1B: $1,325.00 is past due').waitFor()
    await page.getByRole('button', { name: 'Send the mail' }).waitFor()
  })

  it('a view is saved under a name and found again; on paper there are no controls', async () => {
    const page = await site.enter(manager, `${REPORT}?pastDueDays=30`)
    await page.getByRole('button', { name: 'Save this view' }).click()
    await page.getByLabel('Name of this view').fill('Late & old')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.goto(REPORT)
    await page.getByRole('link', { name: 'Late & old' }).click()
    await page.waitForURL('**pastDueDays=30**')
    await page.getByRole('button', { name: 'Rename ‘Late & old’' }).click()
    await page.getByLabel('Name of this view').fill('Long past due')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await page.getByRole('link', { name: 'Long past due' }).waitFor()
    expect(await page.getByRole('link', { name: 'Late & old' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Delete ‘Long past due’' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByText('Past due over 30 days').isVisible()).toBe(true)
    for (const control of ['Send reminders', 'Show', 'Delete ‘Long past due’'])
      expect(await page.getByRole('button', { name: control }).count()).toBe(0)
    expect(await page.getByRole('navigation', { name: 'Main menu' }).count()).toBe(0)
  })

  it('an assistant’s first screen has their tasks and what they may add', async () => {
    const page = await site.enter(assistant, '/admin')
    await page.getByRole('link', { name: 'Change the lock' }).waitFor()
    await page.getByRole('heading', { name: 'To do (1)' }).waitFor()
    await page.getByRole('link', { name: 'A spreadsheet' }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('1,325')
    expect(await lookOver(page, 'home-assistant')).toEqual([])
  })
})
