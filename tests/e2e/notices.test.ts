import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import { parseDay, type Day } from '@/domain/calendar/day'
import type { Lease, User } from '@/payload-types'
import { STARTER_TEMPLATES } from '@plugins/leaseDocuments/index'
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
import { pdfText } from '@tests/support/pdfText'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('leases that go on, and letters to many', () => {
  let site: Site
  let admin: User
  let manager: User
  let today: Day
  let draft: Lease
  let first: Lease
  beforeAll(async () => {
    site = await startSite()
    admin = await asUser(site.payload, 'admin')
    manager = await asUser(site.payload, 'manager', { name: 'Ben Ortiz' })
    const { timeZone } = await site.payload.updateGlobal({
      slug: 'settings',
      data: {
        businessName: 'Hartmann Rentals',
        address: '12 Main St\nDayton, OH 45402',
        phone: '(937) 555-0100',
      },
    })
    today = parseDay(new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date()))
    for (const data of STARTER_TEMPLATES) await site.payload.create({ collection: 'lease-templates', data })
    const property = (await buildProperty(site.payload, { name: 'Linden House' })).id
    const start = addMonths(today, -6)
    const lease = async (number: string, firstName: string, data: Parameters<typeof buildLease>[1] = {}) =>
      buildLease(site.payload, {
        unit: (await buildUnit(site.payload, { property, number })).id,
        tenants: [
          (
            await buildTenant(site.payload, {
              firstName,
              lastName: 'Wójcik',
              email: firstName === 'Bo' ? null : `unit${number}@example.net`,
            })
          ).id,
        ],
        start,
        end: addDays(addMonths(start, 12), -1),
        securityDepositCents: 75_000,
        ...data,
      })
    draft = await lease('1A', 'Ana', { status: 'draft' })
    first = await lease('2A', 'Łukasz')
    const others = [await lease('2B', 'Bo'), await lease('3A', 'Cy')]
    for (const { account } of [first, ...others])
      await buildCharge(site.payload, {
        account: idOf(account),
        type: 'rent',
        description: 'Rent of that month',
        dueDate: addDays(today, -20),
        date: addDays(today, -20),
      })
    await lease('3B', 'Di')
    await buildPayment(site.payload, {
      account: idOf(first.account),
      amountCents: 40_000,
      receivedOn: addDays(today, -10),
      date: addDays(today, -10),
    })
  })
  afterAll(() => site.stop())
  const papers = (user: User, lease: Lease): Promise<Page> =>
    site.enter(user, `/admin/leases/${lease.id}/documents`)

  it('a lease that nobody signed is made active by an admin alone, with a reason that is shown', async () => {
    const theirs = await papers(manager, draft)
    await theirs.getByText('Nothing was generated yet').waitFor()
    expect(await theirs.getByRole('button', { name: /Make active/ }).count()).toBe(0)

    const page = await papers(admin, draft)
    await page.getByRole('button', { name: 'Make active without signatures…' }).click()
    await page.getByRole('button', { name: 'Make it active' }).click()
    await page.getByText('Say why.').waitFor()
    await page.getByRole('dialog').getByLabel('Reason').fill('Signed at the notary’s.')
    await page.getByRole('button', { name: 'Make it active' }).click()
    await page.getByText('Active without all signatures.').waitFor()
    expect((await site.payload.findByID({ collection: 'leases', id: draft.id })).status).toBe('active')
    await page.goto(`/admin/collections/leases/${draft.id}`)
    await page.getByText('Active without all signatures because').waitFor()
  })

  it('a lease is renewed as a draft, whose documents come next', async () => {
    const page = await site.enter(manager, `/admin/collections/leases/${first.id}`)
    await page.getByRole('button', { name: 'Renew…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Monthly rent').fill('1,050')
    await dialog.getByRole('button', { name: 'Make the draft' }).click()
    await page.waitForURL(/\/admin\/leases\/\d+\/documents/)
    await page.getByText('Nothing was generated yet').waitFor()
    expect(await page.getByLabel('Template').locator('option').first().textContent()).toMatch(
      /^Lease renewal/,
    )
    await page.getByRole('button', { name: 'Generate' }).click()
    await page.getByRole('rowheader', { name: 'Renewal, Linden House 2A, version 1' }).waitFor()
    const renewal = (
      await site.payload.find({ collection: 'leases', where: { renews: { equals: first.id } } })
    ).docs[0]!
    await site.payload.update({
      collection: 'leases',
      id: renewal.id,
      data: { rentSteps: [{ from: renewal.start, rentCents: 110_000 }] },
    })
    await page.reload()
    await page.getByText('The paper says otherwise.').waitFor()
    await page.getByText('Rent in figures: $1,050.00 on paper, $1,100.00 now').waitFor()
    expect(await lookOver(page, 'lease-papers-otherwise')).toEqual([])
  })

  it('a payment has a receipt, from its menu on the account', async () => {
    const page = await site.enter(manager, `/admin/accounts/${idOf(first.account)}`)
    await page
      .getByLabel(/^More for Payment/)
      .first()
      .click()
    await page.getByRole('button', { name: 'Receipt…' }).click()
    await page.getByRole('button', { name: 'Make the receipt' }).click()
    await page.getByRole('rowheader', { name: /^Payment receipt, Linden House 2A/ }).waitFor()
    await page.getByRole('button', { name: 'E-mail…' }).first().click()
    await page.getByRole('dialog').getByText('To Łukasz Wójcik (unit2a@example.net)').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'Sent to 1 tenant.' }).waitFor()
  })

  it('those who owe get a notice each, made by one job, and printed as one file', async () => {
    const page = await site.enter(manager, '/admin/notices')
    await page.getByText('Choose what to write').waitFor()
    await page.getByLabel('Template').selectOption({ label: 'Notice of past-due rent' })
    await page.getByRole('button', { name: 'Show leases' }).click()
    await page.getByRole('link', { name: 'Linden House 3B · Di Wójcik' }).waitFor()
    expect(await page.getByLabel('Write to Linden House 3B · Di Wójcik').isDisabled()).toBe(true)
    expect(await lookOver(page, 'notices')).toEqual([])
    await page.getByRole('button', { name: 'Make 3 notices' }).click()
    await page.waitForURL(/\/admin\/notices\/\d+/)
    await page.getByText('0 of 3 made.').waitFor()
    await site.payload.jobs.run({ queue: 'notices' })
    await page.getByText('3 of 3 made').waitFor()
    expect(await lookOver(page, 'notice-batch')).toEqual([])
    const print = await page.getByRole('link', { name: 'Print all' }).getAttribute('href')
    const pdf = await page.request.get(print!)
    const text = pdfText(await pdf.body())
    for (const name of ['Łukasz Wójcik', 'Bo Wójcik', 'Cy Wójcik']) expect(text).toContain(name)
    await page.goto('/admin/notices')
    await page.getByText('All made').waitFor()
  })
})
