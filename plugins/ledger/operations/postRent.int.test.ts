import { spawn } from 'node:child_process'

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { chargesForPeriod } from '@/domain/charges/chargesForPeriod'
import type { User } from '@/payload-types'
import { asUser, buildLease, idOf, type LeaseData } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { postRent } from './postRent'

type ChargeRow = {
  line: string
  period: string
  due: string
  date: string
  cents: number
  description: string
}

describe('posting rent', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })
  beforeEach(async () => {
    await app.payload.updateGlobal({
      slug: 'settings',
      data: { booksStart: '2026-01-01', lockDate: null, propertyLocks: [] },
    })
  })

  const lease = async (data: LeaseData = {}) => idOf((await buildLease(app.payload, data)).account)
  const post = (through: `${number}-${number}-${number}`) => postRent({ payload: app.payload, through })
  const chargesOf = (account: number) =>
    app.sql<ChargeRow>(
      `select line, period, day_of(due_date)::text as due, day_of(date)::text as date, amount_cents::int as cents,
        description from charges where account_id = $1 and voided_at is null order by due_date, number`,
      [account],
    )

  // First, while there are no entries: with them, the day the books start stays as it is.
  it('needs to know when the books start', async () => {
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: null } })
    await expect(post('2026-02-01')).rejects.toMatchObject({
      status: 409,
      data: { code: 'BOOKS_START_MISSING' },
    })
  })

  it('posts every month from the day the books start through a day, with its recurring lines', async () => {
    const account = await lease({
      start: '2025-03-10',
      recurringLines: [{ name: 'parking', amountCents: 5_000 }],
    })
    await post('2026-02-15')

    expect(await chargesOf(account)).toEqual([
      {
        line: 'rent',
        period: '2026-01',
        due: '2026-01-01',
        date: '2026-01-01',
        cents: 100_000,
        description: 'January rent',
      },
      {
        line: 'parking',
        period: '2026-01',
        due: '2026-01-01',
        date: '2026-01-01',
        cents: 5_000,
        description: 'January parking',
      },
      {
        line: 'rent',
        period: '2026-02',
        due: '2026-02-01',
        date: '2026-02-01',
        cents: 100_000,
        description: 'February rent',
      },
      {
        line: 'parking',
        period: '2026-02',
        due: '2026-02-01',
        date: '2026-02-01',
        cents: 5_000,
        description: 'February parking',
      },
    ])
  })

  it('is safe to repeat, and posts what it missed', async () => {
    const account = await lease()
    await post('2026-01-31')
    expect(await post('2026-01-31')).toEqual({ charges: 0, cents: 0, accounts: 0 })
    await post('2026-04-30')
    expect((await chargesOf(account)).map(({ period }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ])
  })

  it.each([
    ['2026-03-14', 2],
    ['2026-03-15', 3],
  ] as const)('on %s has posted what is due by then', async (through, months) => {
    const account = await lease({ dueDay: 15 })
    await post(through)
    expect(await chargesOf(account)).toHaveLength(months)
  })

  it('works the amounts out as the domain does', async () => {
    const account = await lease({
      start: '2026-01-20',
      moveOutDay: '2026-03-10',
      proration: 'thirtyDay',
      rentCents: 123_457,
    })
    await post('2026-04-30')
    const terms = {
      lastDay: '2026-03-10' as const,
      leases: [
        {
          start: '2026-01-20' as const,
          dueDay: 1,
          proration: 'thirtyDay' as const,
          recurringLines: [],
          rentSteps: [{ from: '2026-01-20' as const, cents: 123_457 }],
        },
      ],
    }
    const expected = (['2026-01', '2026-02', '2026-03'] as const).flatMap((period) =>
      chargesForPeriod(terms, period),
    )
    expect((await chargesOf(account)).map(({ due, cents }) => ({ due, cents }))).toEqual(
      expected.map(({ dueDate, cents }) => ({ due: dueDate, cents })),
    )
  })

  it('bills no lease that is draft or out for signature', async () => {
    const accounts = [await lease({ status: 'draft' }), await lease({ status: 'outForSignature' })]
    await post('2026-02-28')
    for (const account of accounts) expect(await chargesOf(account)).toEqual([])
  })

  it('dates what falls in closed books on the first open day, and keeps its due date', async () => {
    const account = await lease()
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-02-10' } })
    await post('2026-03-01')
    expect((await chargesOf(account)).map(({ due, date }) => [due, date])).toEqual([
      ['2026-01-01', '2026-02-11'],
      ['2026-02-01', '2026-02-11'],
      ['2026-03-01', '2026-03-01'],
    ])
  })

  it('bills a line that is added later from the next month on', async () => {
    const signed = await buildLease(app.payload)
    await post('2026-02-28')
    await app.payload.update({
      collection: 'leases',
      id: signed.id,
      data: { recurringLines: [{ name: 'parking', amountCents: 5_000 }] },
    })
    await post('2026-03-31')
    const lines = (await chargesOf(idOf(signed.account))).map(({ line, period }) => `${line} ${period}`)
    expect(lines).toEqual(['rent 2026-01', 'rent 2026-02', 'rent 2026-03', 'parking 2026-03'])
  })

  it('and not earlier when the rent of the lease is nothing', async () => {
    const signed = await buildLease(app.payload, {
      rentSteps: [{ from: '2025-06-01', rentCents: 0 }],
      start: '2025-06-01',
    })
    await post('2026-02-28')
    await app.payload.update({
      collection: 'leases',
      id: signed.id,
      data: { recurringLines: [{ name: 'parking', amountCents: 5_000 }] },
    })
    await post('2026-03-31')
    const lines = (await chargesOf(idOf(signed.account))).map(({ line, period }) => `${line} ${period}`)
    expect(lines).toEqual(['parking 2026-03'])
  })

  it('leaves the books as one clean run would, when four run at once in this process', async () => {
    const account = await lease()
    const runs = await Promise.all([1, 2, 3, 4].map(() => post('2026-03-31')))
    expect(await chargesOf(account)).toHaveLength(3)
    expect(runs.filter(({ charges }) => charges > 0)).toHaveLength(1)
  })

  it('and when the command runs twice at once beside it', { timeout: 120_000 }, async () => {
    const accounts = await Promise.all(
      [1, 2, 3].map(() => lease({ recurringLines: [{ name: 'pet', amountCents: 2_500 }] })),
    )
    const outcomes = await Promise.all([command('2026-03-31'), command('2026-03-31'), post('2026-03-31')])

    expect(outcomes.slice(0, 2)).toEqual([0, 0])
    for (const account of accounts) expect(await chargesOf(account)).toHaveLength(6)
  })

  it('is asked for over REST', async () => {
    const account = await lease()
    const answer = await app.rest('POST', '/rent/post', { user: manager, body: { through: '2026-01-31' } })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ through: '2026-01-31' })
    expect(await chargesOf(account)).toHaveLength(1)
  })

  it.each([
    [{ through: '2026-02-30' }, 400, 'BAD_DAY'],
    [{ through: '2126-01-01' }, 400, 'BAD_DAY'],
    [{}, 400, 'BAD_PARAMETER'],
  ])('refuses %j', async (body, status, code) => {
    const answer = await app.rest<{ errors: [{ data: { code: string; field: string } }] }>(
      'POST',
      '/rent/post',
      { user: manager, body },
    )
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].data).toMatchObject({ code, field: 'through' })
  })

  it('is not for assistants, nor for nobody', async () => {
    const assistant = await asUser(app.payload, 'assistant')
    const body = { through: '2026-01-31' }
    expect((await app.rest('POST', '/rent/post', { user: assistant, body })).status).toBe(404)
    expect((await app.rest('POST', '/rent/post', { body })).status).toBe(401)
  })

  /** The command's exit code, in a process of its own. */
  const command = (through: string): Promise<number | null> =>
    new Promise((resolve, reject) => {
      const args = ['-C', 'production', 'src/cli/run.mjs', 'rentPost', '--through', through]
      const child = spawn(process.execPath, args, {
        env: { ...process.env, DATABASE_URL: app.databaseUrl },
        stdio: 'ignore',
      })
      child.once('error', reject)
      child.once('exit', resolve)
    })
})
