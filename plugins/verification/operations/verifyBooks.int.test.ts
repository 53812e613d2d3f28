import { spawnSync } from 'node:child_process'

import { postRent } from '@plugins/ledger/index'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { buildCredit, buildDepositMovement, buildLease, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { verifyBooks } from './verifyBooks'

describe('verifying the books', () => {
  let app: TestPayload
  let account: number
  beforeAll(async () => {
    app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const lease = await buildLease(app.payload)
    account = idOf(lease.account)
    await buildLease(app.payload, { moveOutDay: '2026-03-10' })
    await buildLease(app.payload, { status: 'draft' })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    await buildPayment(app.payload, { account, amountCents: 123_456 })
    await buildPayment(app.payload, { account, type: 'deposit', amountCents: 80_000 })
    await buildCredit(app.payload, { account })
    await buildDepositMovement(app.payload, { account })
  })

  const verify = () => verifyBooks({ payload: app.payload, asOf: '2026-04-15' })

  it('finds that they agree, to the cent', async () => {
    expect(await verify()).toMatchObject({ accounts: 3, entries: 11, discrepancies: [] })
  })

  it('whether the accounts are looked at together or one after another', async () => {
    const inTwos = await verifyBooks({ payload: app.payload, asOf: '2026-04-15', batch: 2 })
    expect(inTwos).toEqual(await verify())
  })

  it('and says so at the terminal', { timeout: 120_000 }, () => {
    const { status, stdout } = command()
    expect(stdout).toContain('The books agree to the cent as of 2026-04-15: 3 accounts, 11 entries')
    expect(status).toBe(0)
  })

  describe('when somebody went round the rules of the database', () => {
    const behindTheRules = async (change: string, undo: string, check: () => Promise<void>) => {
      const client = new pg.Client({ connectionString: app.databaseUrl })
      await client.connect()
      // Triggers do not fire in this session.
      await client.query('set session_replication_role = replica')
      await client.query(change)
      try {
        await check()
      } finally {
        await client.query(undo)
        await client.end()
      }
    }

    it('names the account whose rent is not what its leases say', async () => {
      await behindTheRules(
        `update rent_spans set rent_cents = 99999 where account_id = ${account}`,
        `update rent_spans set rent_cents = 100000 where account_id = ${account}`,
        async () => {
          const { discrepancies } = await verify()
          expect(discrepancies).toEqual([
            { account, record: null, what: "the report's rentCents", expected: 100_000, found: 99_999 },
          ])
        },
      )
    })

    it('names the account whose last day is not what its leases say', async () => {
      await behindTheRules(
        `update accounts set last_day = '2026-05-05T12:00Z' where id = ${account}`,
        `update accounts set last_day = null where id = ${account}`,
        async () => {
          const { discrepancies } = await verify()
          expect(discrepancies).toContainEqual({
            account,
            record: null,
            what: "the account's lastDay",
            expected: null,
            found: '2026-05-05',
          })
        },
      )
    })

    it('names the unit in whose row of the rent roll somebody else stands than its leases say', async () => {
      const [unit] = await app.sql<{ id: number }>('select unit_id as id from accounts where id = $1', [
        account,
      ])
      await behindTheRules(
        `update accounts set last_day = '2026-04-10T12:00Z' where id = ${account}`,
        `update accounts set last_day = null where id = ${account}`,
        async () =>
          expect((await verify()).discrepancies).toContainEqual({
            account: null,
            record: `unit ${unit!.id}`,
            what: "the rent roll's account",
            expected: account,
            found: null,
          }),
      )
    })

    it('names the property and month whose income is not what the accounts received', async () => {
      const [payment] = await app.sql<{ id: number; property: number; cents: number }>(
        `select id, property_id as property, amount_cents::int as cents from payments
          where account_id = $1 and type <> 'deposit' limit 1`,
        [account],
      )
      await behindTheRules(
        `update payments set property_id = (select max(id) from properties) where id = ${payment!.id}`,
        `update payments set property_id = ${payment!.property} where id = ${payment!.id}`,
        async () =>
          expect((await verify()).discrepancies).toContainEqual({
            account: null,
            record: `property ${payment!.property}`,
            what: 'the receivedCents of income and expense in 2026-01',
            expected: payment!.cents,
            found: 0,
          }),
      )
    })

    it('names the entry that stands in another unit than its account', async () => {
      const [charge] = await app.sql<{ id: number; unit_id: number }>(
        'select id, unit_id from charges where account_id = $1 limit 1',
        [account],
      )
      await behindTheRules(
        `update charges set unit_id = (select max(id) from units) where id = ${charge!.id}`,
        `update charges set unit_id = ${charge!.unit_id} where id = ${charge!.id}`,
        async () => {
          const { discrepancies } = await verify()
          expect(discrepancies).toMatchObject([
            { account, record: `charge ${charge!.id}`, what: 'the unit' },
            { account, record: `charge ${charge!.id}`, what: 'unit_id' },
          ])
        },
      )
    })

    describe('and the audit trail says otherwise', () => {
      const aCharge = async () => {
        const [charge] = await app.sql<{ id: number; cents: number }>(
          `select id, amount_cents::int as cents from charges where account_id = ${account} order by id limit 1`,
        )
        return charge!
      }

      it('names the entry that was altered, with both amounts', async () => {
        const { id, cents } = await aCharge()
        await behindTheRules(
          `update charges set amount_cents = amount_cents - 1 where id = ${id}`,
          `update charges set amount_cents = ${cents} where id = ${id}`,
          async () =>
            expect((await verify()).discrepancies).toEqual([
              {
                account,
                record: `charge ${id}`,
                what: 'amount_cents',
                expected: String(cents),
                found: String(cents - 1),
              },
            ]),
        )
      })

      it('names the entry that was removed, and what it came to', async () => {
        const { id, cents } = await aCharge()
        await behindTheRules(
          `create table put_aside as select * from charges where id = ${id}; delete from charges where id = ${id}`,
          'insert into charges select * from put_aside; drop table put_aside',
          async () =>
            expect((await verify()).discrepancies).toEqual([
              {
                account,
                record: `charge ${id}`,
                what: 'the record',
                expected: `there, with ${cents} cents`,
                found: 'removed',
              },
            ]),
        )
      })

      it('names the entry that was slipped in, and what it comes to', async () => {
        const { id } = await aCharge()
        await behindTheRules(
          `insert into payments (id, account_id, unit_id, property_id, lease_id, number, type, method, amount_cents, received_on, date)
            select 900001, account_id, unit_id, property_id, lease_id, 900001, 'rent', 'cash', 4242, date, date
            from charges where id = ${id}`,
          'delete from payments where id = 900001',
          async () =>
            expect((await verify()).discrepancies).toEqual([
              {
                account,
                record: 'payment 900001',
                what: 'the record',
                expected: 'none',
                found: 'slipped in, with 4242 cents',
              },
            ]),
        )
      })
    })

    it(
      'names the unit whose occupancy is not that of the day, and ends with code 1',
      { timeout: 120_000 },
      async () => {
        const [unit] = await app.sql<{ id: number }>('select unit_id as id from accounts where id = $1', [
          account,
        ])
        await behindTheRules(
          `update units set status = 'vacant' where id = ${unit!.id}`,
          `update units set status = 'occupied' where id = ${unit!.id}`,
          async () => {
            const { status, stderr } = command()
            expect(stderr).toContain(`unit ${unit!.id}: the status should be occupied and is vacant`)
            expect(status).toBe(1)
          },
        )
      },
    )
  })

  const command = () =>
    spawnSync(
      process.execPath,
      ['-C', 'production', 'src/cli/run.mjs', 'verifyBooks', '--as-of', '2026-04-15'],
      {
        env: { ...process.env, DATABASE_URL: app.databaseUrl },
        encoding: 'utf8',
      },
    )
})
