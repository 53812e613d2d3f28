import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { todayIn } from '@/domain/calendar/todayIn'
import type { Task, User } from '@/payload-types'
import {
  asUser,
  buildLease,
  buildProperty,
  buildExpense,
  buildTask,
  buildUnit,
} from '@tests/support/builders'

import { lookOver } from './support/look'
import { startSite, type Site } from './support/site'

const TODAY = todayIn('America/New_York', Date.now())

describe('the task board in a browser', () => {
  let site: Site
  let manager: User
  let assistant: User
  beforeAll(async () => {
    site = await startSite()
    const { payload } = site
    manager = await asUser(payload, 'manager')
    const property = await buildProperty(payload, { name: 'Maple Court' })
    assistant = await asUser(payload, 'assistant', { properties: [property.id] })
    const unit = await buildUnit(payload, { property: property.id, number: '1D' })
    await buildLease(payload, { unit: unit.id, start: TODAY, end: addDays(TODAY, 200) })
    const place = { property: property.id, unit: unit.id }
    await buildTask(payload, {
      task: 'Washer leaks',
      ...place,
      dueDate: addDays(TODAY, -2),
      priority: 'high',
    })
    await buildTask(payload, { task: 'Change the locks', ...place, dueDate: TODAY, assignedTo: manager.id })
    await buildTask(payload, { task: 'Paint the hall', ...place, comments: [{ text: 'White' }] })
    await buildTask(payload, { task: 'Sort the keys', status: 'done' })
  })
  afterAll(() => site.stop())

  const open = async (user: User, path = '/admin/tasks'): Promise<Page> => {
    const page = await site.enter(user, path)
    return page
  }
  const lane = (page: Page, name: string) =>
    page.getByRole('region', { name: new RegExp(`^${name} `) }).locator('.pm-card__title')
  const titles = (page: Page, name: string): Promise<string[]> => lane(page, name).allInnerTexts()
  /** The server has the move; the board shows it before. */
  const moved = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/move'))
  const card = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true })
  /** Presses a key as a person does who hears what the last one did: the next is pressed when `heard` is said. */
  const press = async (page: Page, key: string, heard: string): Promise<void> => {
    await page.keyboard.press(key)
    await page.getByRole('status').filter({ hasText: heard }).waitFor({ state: 'attached' })
  }

  it('is moved by the keyboard alone, and stands there after a reload', async () => {
    const page = await open(manager)
    await expect
      .poll(() => titles(page, 'To do'))
      .toEqual(['Washer leaks', 'Change the locks', 'Paint the hall'])
    await card(page, 'Washer leaks').focus()
    const down = moved(page)
    await press(page, 'Space', 'Washer leaks is picked up. It is in To do, place 1 of 3.')
    await press(page, 'ArrowDown', 'Washer leaks: To do, place 2 of 3.')
    await press(page, 'Space', 'Washer leaks is in To do, place 2 of 3.')
    await expect
      .poll(() => titles(page, 'To do'))
      .toEqual(['Change the locks', 'Washer leaks', 'Paint the hall'])

    await down
    await card(page, 'Washer leaks').focus()
    const aside = moved(page)
    await press(page, 'Space', 'Washer leaks is picked up.')
    await press(page, 'ArrowRight', 'Washer leaks: In progress, place 1 of 1.')
    await press(page, 'ArrowRight', 'Washer leaks: Waiting, place 1 of 1.')
    await press(page, 'Space', 'Washer leaks is in Waiting, place 1 of 1.')
    await expect.poll(() => titles(page, 'Waiting')).toEqual(['Washer leaks'])
    await aside
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => titles(page, 'Waiting')).toEqual(['Washer leaks'])
    await expect.poll(() => titles(page, 'To do')).toEqual(['Change the locks', 'Paint the hall'])

    await card(page, 'Paint the hall').focus()
    await press(page, 'Space', 'Paint the hall is picked up.')
    await press(page, 'ArrowRight', 'Paint the hall: In progress')
    await press(page, 'Escape', 'Paint the hall stays where it was.')
    await expect.poll(() => titles(page, 'To do')).toEqual(['Change the locks', 'Paint the hall'])
  })

  it('is moved by the menu and by the mouse', async () => {
    const page = await open(manager)
    const openMenu = () => page.getByRole('button', { name: 'Move Change the locks to…' }).click()
    expect(await lookOver(page, 'task-menu', openMenu)).toEqual([])
    await page.reload({ waitUntil: 'networkidle' })
    const byMenu = moved(page)
    await openMenu()
    await page.getByRole('button', { name: 'In progress', exact: true }).last().click()
    await expect.poll(() => titles(page, 'In progress')).toEqual(['Change the locks'])
    // Whoever moved it goes on from the card, and hears where it is.
    const words = 'Change the locks is in In progress, place 1 of 1.'
    await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
    await card(page, 'Change the locks').and(page.locator(':focus')).waitFor()

    await byMenu
    await card(page, 'Paint the hall').hover({ position: { x: 20, y: 40 } })
    await page.mouse.down()
    const to = (await card(page, 'Change the locks').boundingBox())!
    await page.mouse.move(to.x + 60, to.y + 60, { steps: 12 })
    await page.mouse.move(to.x + 60, to.y + 20, { steps: 6 })
    const byMouse = moved(page)
    await page.mouse.up()
    await expect
      .poll(async () => [await titles(page, 'To do'), (await titles(page, 'In progress')).sort()])
      .toEqual([[], ['Change the locks', 'Paint the hall']])
    await byMouse
  })

  it('has a menu whose steps the arrow keys choose, and Escape closes', async () => {
    const page = await open(manager)
    const dots = page.getByRole('button', { name: 'Move Washer leaks to…' })
    const held = () => page.evaluate(() => document.activeElement?.textContent)
    await dots.press('Enter')
    await expect.poll(held).toBe('To do')
    await page.keyboard.press('ArrowDown')
    expect(await held()).toBe('In progress')
    await page.keyboard.press('ArrowUp')
    expect(await held()).toBe('To do')
    await page.keyboard.press('Escape')
    expect(
      await dots.evaluate(
        (node) => node.contains(document.activeElement) || node.parentElement === document.activeElement,
      ),
    ).toBe(true)
  })

  it('ends in one order for two people who move cards at once', async () => {
    const [one, other] = await Promise.all([open(manager), open(assistant)])
    const send = (page: Page, title: string, to: string) =>
      page
        .getByRole('button', { name: `Move ${title} to…` })
        .click()
        .then(() => page.getByRole('button', { name: to, exact: true }).last().click())
    const both = [one, other].map(moved)
    await Promise.all([send(one, 'Washer leaks', 'To do'), send(other, 'Change the locks', 'To do')])
    await Promise.all(both)
    await Promise.all([one, other].map((page) => page.reload({ waitUntil: 'networkidle' })))
    const seen = await Promise.all([one, other].map((page) => titles(page, 'To do')))
    expect(seen[0]).toEqual(seen[1])
    expect([...seen[0]!].sort()).toEqual(['Change the locks', 'Washer leaks'])
    // Another property's, or nobody's: the assistant's board has neither.
    expect([await titles(one, 'Done'), await titles(other, 'Done')]).toEqual([['Sort the keys'], []])
  })

  it('takes a task in a line, and finds it by its filters', async () => {
    const page = await open(assistant)
    await page
      .getByRole('region', { name: /^Waiting / })
      .getByRole('button', { name: 'Add a task here' })
      .click()
    await page.getByRole('textbox', { name: 'New task in Waiting' }).fill('Order a mailbox')
    await page.keyboard.press('Enter')
    await expect.poll(() => titles(page, 'Waiting')).toEqual(['Order a mailbox'])
    await page.goto('/admin/tasks?due=none&q=mailbox', { waitUntil: 'networkidle' })
    await expect.poll(() => titles(page, 'Waiting')).toEqual(['Order a mailbox'])
    await page.goto('/admin/tasks?due=later', { waitUntil: 'networkidle' })
    await page.getByText('due: choose one of').waitFor()
  })

  it('passes at every width and theme', async () => {
    const page = await open(manager)
    expect(await lookOver(page, 'task-board')).toEqual([])
  })

  it('turns a repair into an expense, in a form whose fields have their names', async () => {
    const { id } = await buildTask(site.payload, {
      task: 'New boiler valve, and the old one to the scrapyard',
      type: 'maintenance',
    })
    const page = await open(manager, `/admin/collections/tasks/${id}`)
    await page.getByRole('button', { name: 'Add expense' }).click()
    const form = page.locator('.doc-drawer')
    await expect
      .poll(() => form.getByLabel('Memo').inputValue())
      .toBe('New boiler valve, and the old one to the scrapyard')
    await form.getByLabel('Amount').fill('85.50')
    await expect.poll(() => form.getByLabel('Amount').inputValue()).toBe('85.50')
    // It stands on the task from then on, so that nobody enters it again.
    await buildExpense(site.payload, { task: id, amountCents: 8_550 })
    await page.reload()
    await page.getByRole('link', { name: '$85.50 spent' }).waitFor()
    await page.getByRole('button', { name: 'Add another expense' }).waitFor()
    // A long name, and what is recorded, make the page no wider than a telephone.
    expect(await lookOver(page, 'task-with-costs')).toEqual([])
  })

  it('moves no card back by a form that was opened before others moved it', async () => {
    const { payload } = site
    const { id } = await buildTask(payload, { task: 'Old form' })
    const page = await open(manager, `/admin/collections/tasks/${id}`)
    const description = page.getByLabel('Description')
    const move = (status: Task['status']) =>
      payload.update({ collection: 'tasks', id, data: { status }, depth: 0 })
    const task = () => payload.findByID({ collection: 'tasks', id, depth: 0 })
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).click()

    await description.fill('Behind the sink')
    await move('inProgress')
    await save()
    await expect.poll(task).toMatchObject({ description: 'Behind the sink', status: 'inProgress' })
    // What the save answered is what the form goes on from.
    await page.locator('#field-status').getByText('In progress').waitFor()
    await description.fill('Under the bath')
    await page.locator('#field-status input').fill('Done')
    await page.keyboard.press('Enter')
    await move('waiting')
    await save()
    await expect.poll(task).toMatchObject({ description: 'Under the bath', status: 'done' })
  })

  it('has a calendar beside it, without rent and leases for an assistant', async () => {
    const page = await open(manager)
    await page.getByRole('link', { name: 'Calendar' }).click()
    await page.waitForURL('**/admin/tasks/calendar')
    await page.getByRole('link', { name: 'Washer leaks' }).first().waitFor()
    await expect.poll(() => page.getByText('Lease starts: Maple Court 1D').first().isVisible()).toBe(true)
    expect(await lookOver(page, 'task-calendar')).toEqual([])
    const others = await open(assistant, '/admin/tasks/calendar')
    await others.getByRole('link', { name: 'Washer leaks' }).first().waitFor()
    expect(await others.locator('body').innerText()).not.toMatch(/Rent due: |Lease starts: /)
  })
})
