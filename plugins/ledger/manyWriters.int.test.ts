import { runWaitingJobs, stopRunning } from '@plugins/jobs/index'
import { verifyBooks } from '@plugins/verification/index'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addMonths } from '@/domain/calendar/addMonths'
import type { Day } from '@/domain/calendar/day'
import { asUser, buildLease, idOf } from '@tests/support/builders'
import { callerHeaders } from '@tests/support/doors/signIn'
import { letManyWrite, OPEN_WRITERS, type Written } from '@tests/support/manyWriters/startWriters'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const SEED = 20_260_401
const WRITERS = 8
const KILLED = 3
const ROUNDS = 10

/** Each process loads the whole configuration: slow beside other work. */
const SLOW_MACHINE_MS = 900_000

/** What may be there once, however many wrote it at the same moment; each asks for what is there more often. */
const TWICE: Readonly<Record<string, string>> = {
  'a line of a month, on one account': `select account_id, line, period from charges
    where line is not null and (voided_at is null or void_choice = 'skip') group by 1, 2, 3 having count(*) > 1`,
  'a late fee, for one charge on one day': `select charge_id, day from late_fees group by 1, 2 having count(*) > 1`,
  'the charge of a late fee': `select c.id from charges c where c.type = 'lateFee'
    and (select count(*) from late_fees f where f.fee_id = c.id) <> 1`,
  'a reversal of a payment': `select payment_id from reversals where voided_at is null group by 1 having count(*) > 1`,
  'a reversal of a payment that is void': `select r.id from reversals r join payments p on p.id = r.payment_id
    where r.voided_at is null and p.voided_at is not null`,
  'the fee for a returned check': `select reversal_id from charges where reversal_id is not null and voided_at is null
    group by 1 having count(*) > 1`,
  'an entry number': `select number from (select number from charges union all select number from payments
    union all select number from credits union all select number from refunds union all select number from reversals
    union all select number from deposit_movements) n group by 1 having count(*) > 1`,
  'a run that posted nothing, or something else than it says': `select r.id from posting_runs r
    where r.charges = 0 or r.charges <> (select count(*) from charges c where c.run_id = r.id)`,
  "the day's look at the books": `select day_of(as_of) from verifications group by 1 having count(*) > 1`,
}

describe('many processes that write to the same books at once, some of them killed', () => {
  let app: TestPayload
  let today: Day
  let written: Written
  beforeAll(async () => {
    app = await testPayload()
    const [row] = await app.sql<{ today: Day }>('select business_today()::text as today')
    today = row!.today
    const start: Day = `${addMonths(today, -3).slice(0, 7)}-01` as Day
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: start } })
    const lateFee = { graceDays: 3, flatCents: 2500, perDayCents: 100, capCents: 6000 }
    const leases = []
    for (let made = 0; made < 4; made += 1) {
      const lease = await buildLease(app.payload, {
        start,
        lateFee,
        recurringLines: [{ name: 'parking', amountCents: 5000 }],
      })
      leases.push({ id: lease.id, account: idOf(lease.account), start })
    }
    const tokenOf = async (role: 'manager' | 'admin') => {
      const headers = await callerHeaders(app.payload, { user: await asUser(app.payload, role) })
      return headers.Authorization!.replace('JWT ', '')
    }
    const [token, adminToken] = [await tokenOf('manager'), await tokenOf('admin')]
    written = await letManyWrite(app.databaseUrl, {
      ...{ seed: SEED, writers: WRITERS, killed: KILLED, rounds: ROUNDS },
      ...{ token, adminToken, leases, today },
    })
  }, SLOW_MACHINE_MS)
  afterAll(() => stopRunning(app.payload))

  it('did as they were told until they were killed', async () => {
    // What a dead process had begun is undone as soon as the database notices.
    await expect.poll(() => app.sql(OPEN_WRITERS), { timeout: 60_000 }).toEqual([])
    expect(written.failed).toEqual([])
    expect([written.killed, written.finished]).toEqual([KILLED, WRITERS - KILLED])
    const done = new Set(written.answers.filter(({ status }) => status < 300).map(({ act }) => act))
    for (const act of ['payment', 'void', 'reverse', 'postRent', 'lookAtFees', 'jobs'])
      expect(done).toContain(act)
  })

  it('were each answered: done, or a refusal that says why, never a fault', () => {
    expect(
      written.answers.filter(({ status, code }) => status >= 500 || (status >= 400 && code === null)),
    ).toEqual([])
  })

  it('find everything in the books that they were told is there', async () => {
    const lost: unknown[] = []
    for (const { made, voided } of written.answers) {
      for (const { table, id } of made)
        if ((await app.sql(`select id from ${table} where id = $1`, [id])).length !== 1)
          lost.push({ table, id })
      for (const { table, id } of voided)
        if (
          (await app.sql(`select id from ${table} where id = $1 and voided_at is not null`, [id])).length !==
          1
        )
          lost.push({ table, id, voided: true })
    }
    expect(lost).toEqual([])
  })

  it('leave no job behind that never runs again', async () => {
    await stopRunning(app.payload)
    for (let time = 0; time < 3; time += 1) expect(await runWaitingJobs(app.payload)).toBe(true)
    expect(await app.sql('select * from payload_jobs where processing or has_error')).toEqual([])
  })

  it.each(Object.entries(TWICE))('leave nothing twice: %s', async (_what, query) => {
    expect(await app.sql(query)).toEqual([])
  })

  it('leave books that agree to the cent, and agreed whenever a job looked meanwhile', async () => {
    expect((await verifyBooks({ payload: app.payload })).discrepancies).toEqual([])
    expect(await app.sql('select differences::int, details from verifications')).toEqual([
      { differences: 0, details: '' },
    ])
  })
})
