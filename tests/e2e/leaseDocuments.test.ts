import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { paragraph, richText } from '@plugins/leaseDocuments/starters/richText'
import { asUser, buildLease, buildTenant, idOf } from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

describe('a lease from template to signed paper', () => {
  let site: Site
  let manager: User
  let lease: Lease
  beforeAll(async () => {
    site = await startSite()
    await asUser(site.payload, 'admin')
    manager = await asUser(site.payload, 'manager', { name: 'Ben Ortiz' })
    await site.payload.updateGlobal({
      slug: 'settings',
      data: { businessName: 'Hartmann Rentals', address: '12 Main St\nDayton, OH 45402' },
    })
    lease = await buildLease(site.payload, {
      tenants: [
        (await buildTenant(site.payload, { firstName: 'Thị Hoa', lastName: 'Nguyễn' })).id,
        (await buildTenant(site.payload, { firstName: 'Łukasz', lastName: 'Wójcik' })).id,
      ],
      status: 'draft',
      start: '2026-01-01',
      end: '2026-12-31',
    })
  })
  afterAll(() => site.stop())

  const papers = (): Promise<Page> => site.enter(manager, `/admin/leases/${lease.id}/documents`)
  const draw = async (page: Page): Promise<void> => {
    const box = (await page.locator('.signature-pad').boundingBox())!
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    for (const [x, y] of [
      [90, 90],
      [150, 30],
      [220, 100],
      [300, 40],
    ] as const)
      await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
    await page.mouse.up()
  }

  it('begins with the starters, and is refused with a field there is not', async () => {
    const page = await site.enter(manager, '/admin/collections/lease-templates')
    await page.getByRole('button', { name: 'Add the starter templates' }).click()
    await page.getByRole('button', { name: 'Add them' }).click()
    await page.getByRole('link', { name: 'Residential lease' }).waitFor()

    await page.goto('/admin/collections/lease-templates/create')
    await page.locator('#field-name').fill('House rules')
    const text = page.locator('[contenteditable=true]').first()
    await text.click()
    await page.keyboard.type('Quiet after ten, {{tenants.nmes}}.')
    await page.getByText('There is no field {{tenants.nmes}}.').first().waitFor()
    await page
      .getByRole('button', { name: /Publish/ })
      .first()
      .click()
    await expect.poll(() => site.payload.count({ collection: 'lease-templates' })).toEqual({ totalDocs: 8 })
  })

  it('is written with the picker, with what it prints as beside it', async () => {
    const page = await site.enter(manager, '/admin/collections/lease-templates/create')
    await page.locator('#field-name').fill('House rules')
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('Quiet after ten, ')
    await page.locator('.toolbar-popup__dropdown-mergeFields').first().click()
    await page.getByRole('button', { name: 'All tenants’ names' }).click()
    await page.getByText('Quiet after ten, {{tenants.names}}').waitFor()
    await page.getByTitle('Preview of the template').waitFor()
    await page
      .getByRole('button', { name: /Publish/ })
      .first()
      .click()
    await expect
      .poll(
        async () =>
          (
            await site.payload.find({
              collection: 'lease-templates',
              where: { name: { equals: 'House rules' } },
            })
          ).docs[0],
      )
      .toMatchObject({ version: 1, _status: 'published' })
  })

  it('has its versions side by side, and one that was is in use again with a press', async () => {
    const [template] = (
      await site.payload.find({ collection: 'lease-templates', where: { name: { equals: 'House rules' } } })
    ).docs
    const { id, content } = template!
    await site.payload.update({
      collection: 'lease-templates',
      id,
      data: { content: richText(paragraph('Quiet after nine.')), _status: 'published' },
    })
    const page = await site.enter(manager, `/admin/collections/lease-templates/${id}/versions`)
    const rows = page.locator('.versions .table tbody tr')
    await expect.poll(() => rows.count()).toBe(2)
    await rows.first().getByRole('link').click()
    const diff = page.locator('.lexical-diff')
    await expect.poll(() => diff.innerText()).toMatch(/Quiet after ten[\s\S]*Quiet after nine/)
    expect(await lookOver(page, 'template-versions')).toEqual([])

    await page.goto(`/admin/collections/lease-templates/${id}/versions`)
    await rows.last().getByRole('link').click()
    await page.getByRole('button', { name: 'Restore this version' }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect
      .poll(() => site.payload.findByID({ collection: 'lease-templates', id }))
      .toMatchObject({ version: 3, _status: 'published', content })
  })

  it('names what is missing, with the way to where it is filled in', async () => {
    const page = await papers()
    await page.getByLabel('Template').selectOption({ label: 'Residential lease, version 1' })
    await page.getByText('These have no value yet').waitFor()
    expect(await page.getByRole('button', { name: 'Generate' }).isDisabled()).toBe(true)
    expect(await page.getByRole('link', { name: 'Deposit in figures' }).getAttribute('href')).toBe(
      `/admin/collections/leases/${lease.id}`,
    )
    await site.payload.update({ collection: 'leases', id: lease.id, data: { securityDepositCents: 100_000 } })
  })

  it('is generated twice, the first superseded', async () => {
    const page = await papers()
    for (const version of [1, 2]) {
      await page.getByLabel('Template').selectOption({ label: 'Residential lease, version 1' })
      await page.getByRole('button', { name: 'Generate' }).click()
      await page.getByRole('rowheader', { name: `version ${version}` }).waitFor()
    }
    await page.getByText('Superseded').waitFor()
  })

  it('is signed by all, and active', async () => {
    const page = await papers()
    for (const [name, index] of [
      ['Thị Hoa Nguyễn', 1],
      ['Łukasz Wójcik', 2],
      ['Hartmann Rentals', 0],
    ] as const) {
      const row = page.locator('.signature-row').nth(index)
      await row.getByRole('button', { name: 'Sign on screen' }).click()
      await page.getByRole('heading', { name: `${name} signs` }).waitFor()
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await page.getByText('Nothing was drawn.').waitFor()
      await draw(page)
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await row.getByRole('img', { name: `Signature of ${name}` }).waitFor()
    }
    await page.getByText('3 of 3 signed').waitFor()
    await page.getByRole('link', { name: 'Signed copy' }).waitFor()
    expect((await site.payload.findByID({ collection: 'leases', id: lease.id })).status).toBe('active')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download' }).click()
    expect((await download).suggestedFilename()).toMatch(/-signed\.pdf$/)
  })

  it('passes at every width and theme', async () => {
    expect(await lookOver(await papers(), 'lease-papers')).toEqual([])
  })

  it('is not there for an assistant', async () => {
    const assistant = await asUser(site.payload, 'assistant', { properties: [idOf(lease.property)] })
    const page = await site.enter(assistant, `/admin/leases/${lease.id}/documents`)
    await page.getByText(/nothing at this address/i).waitFor()
    expect(await page.getByText('Signatures').count()).toBe(0)
  })
})
