import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { buildLease, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { BOOKS_QUEUE, runDailyBooks } from './dailyBooks'

describe('the daily job', () => {
  let app: TestPayload
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    const [row] = await app.sql<{ today: Day }>('select business_today()::text as today')
    today = row!.today
  })

  const runNow = async () => {
    await app.payload.jobs.queue({ task: 'dailyBooks', input: {}, queue: BOOKS_QUEUE })
    await app.payload.jobs.run({ queue: BOOKS_QUEUE })
  }
  const waiting = () =>
    app.sql<{ processing: boolean }>(
      "select processing from payload_jobs where completed_at is null and task_slug = 'dailyBooks'",
    )

  it('posts nothing while nobody has said when the books start, and does not fail', async () => {
    await buildLease(app.payload, { start: today })
    await runNow()
    expect(await app.sql('select id from charges')).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it('posts rent through today, brings occupancy to today, and repeats without harm', async () => {
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: `${today.slice(0, 7)}-01` } })
    const lease = await buildLease(app.payload, { start: `${today.slice(0, 7)}-01` })
    await app.sql('select refresh_derived($1)', [addDays(today, -1)])
    await runNow()
    await runNow()

    expect(await app.sql('select day::text from derived_day')).toEqual([{ day: today }])
    const charges = await app.sql('select id from charges where account_id = $1', [idOf(lease.account)])
    expect(charges).toHaveLength(1)
  })

  it('ends leases whose days are over, the day after, and leaves those that go on from month to month', async () => {
    const yesterday = addDays(today, -1)
    const start = addDays(today, -60)
    const made = {
      onItsLastDay: await buildLease(app.payload, { start, end: today, moveOutDay: today }),
      over: await buildLease(app.payload, { start, end: yesterday, moveOutDay: yesterday }),
      leftEarly: await buildLease(app.payload, { start, end: addDays(today, 30), moveOutDay: yesterday }),
      monthToMonth: await buildLease(app.payload, { start, end: yesterday }),
      startsToday: await buildLease(app.payload, { start: today, end: addDays(today, 364) }),
    }
    const renewed = await buildLease(app.payload, { start, end: yesterday })
    await buildLease(app.payload, {
      unit: idOf(renewed.unit),
      tenants: [idOf(renewed.tenants[0])],
      renews: renewed.id,
      start: today,
    })
    await runNow()
    const isNow = async ({ id }: { id: number }) => {
      const { status, standing } = await app.payload.findByID({ collection: 'leases', id, depth: 0 })
      return [status, standing]
    }
    expect(await isNow(made.onItsLastDay)).toEqual(['active', 'current'])
    expect(await isNow(made.over)).toEqual(['expired', 'ended'])
    expect(await isNow(made.leftEarly)).toEqual(['terminated', 'terminated'])
    expect(await isNow(made.monthToMonth)).toEqual(['active', 'monthToMonth'])
    expect(await isNow(made.startsToday)).toEqual(['active', 'current'])
    expect(await isNow(renewed)).toEqual(['expired', 'ended'])
  })

  it('goes on with what it can when one part fails, and says so', async () => {
    await app.sql(`create function no_run() returns trigger language plpgsql as $$
        begin raise exception 'no run today' using errcode = 'RB409', hint = 'BOOKS_CLOSED'; end $$;
      create trigger no_run before insert on posting_runs for each row execute function no_run();
      delete from late_fee_look`)
    const lease = await buildLease(app.payload, { start: `${today.slice(0, 7)}-01` })
    await expect(runDailyBooks(app.payload)).rejects.toMatchObject({ data: { code: 'BOOKS_CLOSED' } })
    expect(await app.sql('select through::text from late_fee_look')).toEqual([{ through: today }])

    await app.sql('drop trigger no_run on posting_runs')
    await runDailyBooks(app.payload)
    expect(await app.sql('select id from charges where account_id = $1', [idOf(lease.account)])).toHaveLength(
      1,
    )
  })
})
