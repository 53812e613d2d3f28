import { sql } from '@payloadcms/db-postgres'
import { Client } from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { todayIn } from '@/domain/calendar/todayIn'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import type { Task, User } from '@/payload-types'
import { asUser, buildLease, buildProperty, buildTask, buildVendor, idOf } from '@tests/support/builders'
import { mailOver } from '@tests/support/ledger/statementBooks'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import { untilItWaits } from '@tests/support/database/untilItWaits'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { makeLeaseEndTasks } from './operations/makeLeaseEndTasks'
import { remindOfDueTasks } from './operations/remindOfDueTasks'
import { calendarLeases } from './queries/calendarLeases'
import { calendarRent } from './queries/calendarRent'

const TODAY = todayIn('America/New_York', Date.now())

describe('what a day brings to do', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it('is a task for each lease about to end, once, however often and at once it is asked', async () => {
    const soon = await buildLease(app.payload, { start: addDays(TODAY, -300), end: addDays(TODAY, 20) })
    await buildLease(app.payload, { start: addDays(TODAY, -300), end: addDays(TODAY, 91) })
    const make = () =>
      inTransaction({ payload: app.payload, source: 'job' }, async (req) => {
        await queryRows(req, sql`select refresh_derived(business_today())`)
        return makeLeaseEndTasks(req, TODAY)
      })
    const counts = await Promise.all([make(), make(), make()])
    expect([...counts, await make()].reduce((all, one) => all + one, 0)).toBe(1)
    const made = await app.sql<{ property_id: number; status: string; made_for: string }>(
      'select property_id, status, made_for from tasks where made_for is not null',
    )
    expect(made).toEqual([
      {
        property_id: idOf(soon.property),
        status: 'todo',
        made_for: `leaseEnd ${soon.id} ${addDays(TODAY, 20)} 30`,
      },
    ])
  })

  it('is the next of a repeating task, once', async () => {
    const property = (await buildProperty(app.payload)).id
    const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
    const { id } = await buildTask(app.payload, {
      task: 'Check the furnace',
      property,
      dueDate: addDays(TODAY, 3),
      repeatEvery: 2,
      repeatUnit: 'weeks',
    })
    for (const status of ['done', 'todo', 'done'])
      expect(
        (await app.rest('POST', `/tasks/${id}/move`, { user: assistant, body: { status } })).status,
      ).toBe(200)
    const { docs } = await app.payload.find({
      collection: 'tasks',
      where: { task: { equals: 'Check the furnace' }, id: { not_equals: id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ status: 'todo', property, repeatEvery: 2, addedBy: assistant.id }])
    expect(dayFromInstant((docs[0] as Task).dueDate!)).toBe(addDays(TODAY, 17))
  })

  it('is the next one too where whoever finished it was given a task of another property, or of none', async () => {
    const own = (await buildProperty(app.payload)).id
    const foreign = (await buildProperty(app.payload)).id
    const assistant = await asUser(app.payload, 'assistant', { properties: [own] })
    const vendor = (await buildVendor(app.payload)).id
    for (const property of [foreign, null]) {
      const { id } = await buildTask(app.payload, {
        task: `Service the boiler ${property}`,
        property,
        vendor,
        assignedTo: assistant.id,
        dueDate: TODAY,
        repeatEvery: 1,
        repeatUnit: 'weeks',
      })
      const { status } = await app.rest('POST', `/tasks/${id}/move`, {
        user: assistant,
        body: { status: 'done' },
      })
      expect(status).toBe(200)
      const { docs } = await app.payload.find({
        collection: 'tasks',
        where: { task: { equals: `Service the boiler ${property}` }, id: { not_equals: id } },
        depth: 0,
      })
      expect(docs).toMatchObject([
        { status: 'todo', property, vendor, assignedTo: assistant.id, addedBy: assistant.id },
      ])
    }
  })

  it('stands in the calendar of the office, rent by the day', async () => {
    const day = addDays(TODAY, 40)
    const lease = await buildLease(app.payload, { start: TODAY, end: day })
    const property = idOf(lease.property)
    const range = { first: TODAY, last: addDays(TODAY, 62), today: TODAY }
    const { leases, rent } = await inTransaction({ payload: app.payload, source: 'job' }, async (req) => ({
      leases: await calendarLeases(req, property, range),
      rent: await calendarRent(req, property, range),
    }))
    expect(leases.map(({ what, day: on }) => [what, on])).toEqual([
      ['starts', TODAY],
      ['ends', day],
    ])
    const firsts = Array.from({ length: 62 }, (_, days) => addDays(TODAY, days + 1)).filter((on) =>
      on.endsWith('-01'),
    )
    expect(rent).toEqual(firsts.map((on) => ({ day: on, leases: 1, cents: null })))
  })

  describe('by mail', () => {
    let server: MailServer
    let putBack: () => void
    beforeEach(async () => {
      server = await mailServer()
      putBack = await mailOver(app.payload, server.url)
    })
    afterEach(async () => {
      putBack()
      await server.close()
    })

    it('tells each person once what is due', async () => {
      await buildTask(app.payload, { task: 'Show 2B', dueDate: TODAY, assignedTo: manager.id })
      await buildTask(app.payload, { task: 'Call the city', dueDate: TODAY, assignedTo: manager.id })
      await buildTask(app.payload, { task: 'Later', dueDate: addDays(TODAY, 1), assignedTo: manager.id })
      await buildTask(app.payload, {
        task: 'Was done',
        dueDate: TODAY,
        assignedTo: manager.id,
        status: 'done',
      })
      const remind = () => remindOfDueTasks(app.payload, TODAY, 'https://books.example.com')
      await Promise.all([remind(), remind()])
      await remind()
      const said = server.received.map(({ html }) => String(html)).join('\n')
      expect(said.match(/Show 2B/g)).toHaveLength(1)
      expect(said.match(/Call the city/g)).toHaveLength(1)
      expect(said).not.toMatch(/Later|Was done/)
      expect(said).toContain('https://books.example.com/admin/collections/tasks/')
    })

    it('is waited for while somebody changes it', async () => {
      const { id } = await buildTask(app.payload, { task: 'Held', dueDate: TODAY, assignedTo: manager.id })
      const somebody = new Client({ connectionString: app.databaseUrl })
      await somebody.connect()
      try {
        await somebody.query('begin')
        await somebody.query('select id from tasks where id = $1 for update', [id])
        const reminding = remindOfDueTasks(app.payload, TODAY, undefined)
        await untilItWaits(app, reminding)
        await somebody.query('rollback')
        expect(await reminding).toBe(1)
      } finally {
        await somebody.end()
      }
    })
  })
})
