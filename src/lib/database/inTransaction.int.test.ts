import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { createLocalReq, type PayloadRequest } from 'payload'

import { buildVendor } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { inTransaction } from './inTransaction'
import { queryRows } from './queryRows'

describe('work that loses against another transaction', () => {
  let app: TestPayload
  let first: number
  let second: number
  beforeAll(async () => {
    app = await testPayload()
    first = (await buildVendor(app.payload)).id
    second = (await buildVendor(app.payload)).id
  })

  const append = (req: PayloadRequest, vendor: number, letter: string) =>
    queryRows(req, sql`update vendors set name = name || ${letter} where id = ${vendor}`)
  const names = async () =>
    (await app.sql<{ name: string }>('select name from vendors order by id')).map(({ name }) => name)

  /** Resolves for both when both have come: each then holds what the other wants. */
  const meeting = (): (() => Promise<void>) => {
    let come = 0
    let open: () => void
    const both = new Promise<void>((resolve) => (open = resolve))
    return () => {
      come += 1
      if (come === 2) open()
      return both
    }
  }

  it('is begun again, and both that waited for each other are kept whole', async () => {
    await app.sql("update vendors set name = id || ':'")
    const meet = meeting()
    let begun = 0
    const writer = (letter: string, order: readonly [number, number]) =>
      inTransaction({ payload: app.payload }, async (req) => {
        begun += 1
        await append(req, order[0], letter)
        await meet()
        await append(req, order[1], letter)
        return letter
      })

    expect(await Promise.all([writer('a', [first, second]), writer('b', [second, first])])).toEqual([
      'a',
      'b',
    ])
    expect(begun).toBe(3)
    for (const name of await names()) expect(name).toMatch(/:(ab|ba)$/)
  })

  it('forgets what was noted about the transaction that is gone, and says who acts again', async () => {
    const req = await createLocalReq({ context: { asked: 'yes' } }, app.payload)
    const seen: unknown[] = []
    const signed = await inTransaction({ payload: app.payload, req, source: 'job' }, async () => {
      seen.push({ ...req.context, signedTransaction: undefined })
      req.context.derivedIsOfToday = true
      if (seen.length === 1)
        await queryRows(req, sql`do $$ begin raise exception 'x' using errcode = '40001'; end $$`)
      return queryRows(req, sql`select current_setting('app.source') as source`)
    })
    expect(seen[1]).toEqual(seen[0])
    expect(signed).toEqual([{ source: 'job' }])
  })

  it('gives up after some times, with an answer that says to try again', async () => {
    let begun = 0
    await expect(
      inTransaction({ payload: app.payload }, async (req) => {
        begun += 1
        await queryRows(req, sql`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`)
      }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'TRY_AGAIN' } })
    expect(begun).toBe(5)
  })

  it('is not begun again for any other refusal', async () => {
    let begun = 0
    await expect(
      inTransaction({ payload: app.payload }, async (req) => {
        begun += 1
        await queryRows(req, sql`select 1 / 0`)
      }),
    ).rejects.toThrow()
    expect(begun).toBe(1)
  })

  it('is begun again by whoever opened the transaction, not inside of it', async () => {
    const begun = { outer: 0, inner: 0 }
    await inTransaction({ payload: app.payload }, async (req) => {
      begun.outer += 1
      await inTransaction({ payload: app.payload, req }, async () => {
        begun.inner += 1
        if (begun.inner === 1)
          await queryRows(req, sql`do $$ begin raise exception 'x' using errcode = '40001'; end $$`)
      })
    })
    expect(begun).toEqual({ outer: 2, inner: 2 })
  })

  it('hears of what fails at the very end: what triggers put off until the commit', async () => {
    await app.sql(`
      create table late_checks (id int);
      create function late_check() returns trigger language plpgsql as $$
        begin raise exception 'too late' using errcode = 'RB409', hint = 'STILL_IN_USE'; end $$;
      create constraint trigger late_check after insert on late_checks deferrable initially deferred
        for each row execute function late_check()`)
    await expect(
      inTransaction({ payload: app.payload }, (req) =>
        queryRows(req, sql`insert into late_checks values (1)`),
      ),
    ).rejects.toMatchObject({ status: 409, data: { code: 'STILL_IN_USE' } })
  })
})
