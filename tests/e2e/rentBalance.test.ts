import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCharge,
  buildLease,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const TODAY = todayIn('America/New_York', Date.now())
const REPORT = '/admin/reports/rent-balance'

describe('the rent balance in a browser', () => {
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

    const owing = async (firstName: string, number: string, daysAgo: number): Promise<number> => {
      const unit = await buildUnit(payload, { property: property.id, number })
      const tenant = await buildTenant(payload, { firstName, lastName: 'Okafor' })
      const lease = await buildLease(payload, {
        unit: unit.id,
        tenants: [tenant.id],
        start: addDays(TODAY, -200),
      })
      const id = idOf(lease.account)
      await buildCharge(payload, {
        account: id,
        dueDate: addDays(TODAY, -daysAgo),
        amountCents: 132_500,
        description: 'Broken door',
      })
      return id
    }
    account = await owing('Thị Hoa', '1B', 45)
    await owing('Liam', '1D', 10)
    await buildPayment(payload, {
      account,
      receivedOn: addDays(TODAY, -20),
      amountCents: 32_500,
      receiptNumber: 'R77',
    })
  })
  afterAll(() => site.stop())

  it('leads a manager from who is over 30 days late to why', async () => {
    const page = await site.enter(manager, '/admin')
    await page.getByRole('link', { name: 'Rent balance' }).first().click()
    await page.waitForURL(`**${REPORT}`)
    await page.getByRole('link', { name: 'Liam Okafor' }).waitFor()

    await page.getByRole('textbox', { name: 'Past due over' }).fill('30')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**pastDueDays=30**')
    await page.getByRole('link', { name: 'Thị Hoa Okafor' }).waitFor()
    expect(await page.getByRole('link', { name: 'Liam Okafor' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Ledger of Thị Hoa Okafor' }).click()
    await page.getByText('R77').waitFor()
    await page.getByText('owes 1,000.00').first().waitFor()
    expect(await lookOver(page, 'rent-balance')).toEqual([])

    await page.goto(`/admin/accounts/${account}`)
    await page.getByText('Owes $1,000.00').waitFor()
    await page.getByText('R77 325.00').waitFor()
    expect(await lookOver(page, 'account-owing')).toEqual([])
  })

  it('shows a manager the same on the first screen', async () => {
    const page = await site.enter(manager, '/admin')

    await page.getByText('$2,325.00').first().waitFor()
    expect(await lookOver(page, 'home')).toEqual([])
  })

  it('is not in an assistant’s menu, and not there by its address', async () => {
    const page = await site.enter(assistant, '/admin')
    await page.getByRole('link', { name: 'Tenants' }).first().waitFor()
    expect(await page.getByRole('link', { name: 'Rent balance' }).count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('2,325')

    for (const address of [REPORT, `/admin/accounts/${account}`]) {
      await page.goto(address)
      await page
        .getByText(/nothing at this address/i)
        .first()
        .waitFor()
      expect(await page.locator('body').innerText()).not.toContain('1,000.00')
    }

    const answer = await page.request.get('/api/reports/rent-balance')
    expect(answer.status()).toBe(404)
  })
})
