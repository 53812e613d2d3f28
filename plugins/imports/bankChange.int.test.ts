import { randomUUID } from 'node:crypto'
import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import fc from 'fast-check'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { BatchRow } from '@/domain/imports/bank/batchView'
import { inTransaction } from '@/lib/database/inTransaction'
import type { User } from '@/payload-types'
import {
  asUser,
  buildBankAccount,
  buildExpense,
  buildExpenseCategory,
  buildLease,
  buildProperty,
  buildTenant,
} from '@tests/support/builders'
import { bankFile, bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { planImport } from './operations/bank/planImport'

describe('a change of some rows', () => {
  let app: TestPayload
  let user: User
  let account: number
  let bank: ReturnType<typeof bankImports>
  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
    // The spreadsheet's payments are what the bank's lines may say again.
    await importPortfolio({
      payload: app.payload,
      files: portfolioFiles('portfolio'),
      booksStart: '2026-01-01',
    })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    account = (await buildBankAccount(app.payload)).id
    bank = bankImports(app, user, account)
  })

  const planOf = (batch: number) =>
    app.sql(
      'select "row", state, identity, becomes, why, suggestions from import_rows where batch_id = $1 order by "row"',
      [batch],
    )

  const choicesFor = ({ suggestions, cents }: BatchRow): (Becomes | null)[] => [
    null,
    { kind: 'notOurs', reason: 'Private' },
    ...suggestions
      .map(({ becomes }) => becomes)
      .filter(({ kind }) => kind !== 'payment' || (cents !== null && cents > 0)),
  ]

  it('leaves the plan as planning the whole file anew would make it', { timeout: 300_000 }, async () => {
    const { body } = await bank.open(bankFile('portfolio', 'bank-chase-jan-mar.csv'))
    const rows = await bank.rows(body.id)
    const req = await createLocalReq({ user }, app.payload)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
        async (picks) => {
          const changes = picks.map(([at, choice]) => {
            const row = rows[at % rows.length]!
            const choices = choicesFor(row)
            return { row: row.row, becomes: choices[choice % choices.length]! }
          })
          // Two rows for one record are refused as before; then nothing is changed.
          await bank.change(body.id, { rows: changes })
          const changed = await planOf(body.id)
          await inTransaction({ payload: app.payload, req }, (own) =>
            planImport(own, { id: body.id, bankAccount: account }),
          )
          expect(changed).toEqual(await planOf(body.id))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('does not look at rows that it cannot touch', async () => {
    const { body } = await bank.open(
      'Date,Description,Amount\n4/20/2026,COIN LAUNDRY,+25.00\n8/20/2026,COIN LAUNDRY,26.00\n',
    )
    // A plan that nobody would make: it stays, unless the row is planned again.
    await app.sql(`update import_rows set why = 'left alone' where batch_id = $1 and "row" = 3`, [body.id])
    await bank.change(body.id, { rows: [{ row: 2, becomes: { kind: 'notOurs', reason: 'Private' } }] })
    expect((await bank.rows(body.id)).find(({ row }) => row === 3)?.why).toBe('left alone')
  })

  it('tells how far an upload and a commit have come, to whoever began them alone', async () => {
    const key = randomUUID()
    await app.sql(
      `insert into import_progress (key, user_id, step, done, total) values ($1, $2, 'matching', 5000, 100000)`,
      [key, user.id],
    )
    const ask = (whose: User, asked: string = key) =>
      app.rest<{ progress: unknown }>('GET', `/imports/progress?key=${asked}`, { user: whose })
    expect((await ask(user)).body).toEqual({ progress: { step: 'matching', done: 5000, total: 100_000 } })
    expect((await ask(await asUser(app.payload, 'admin'))).body).toEqual({ progress: null })
    expect((await ask(await asUser(app.payload, 'assistant'))).body).toEqual({ progress: null })
    expect((await ask(user, 'mine')).status).toBe(400)

    const form = new FormData()
    form.set('kind', 'bank')
    form.set('bankAccount', String(account))
    form.set('text', 'Date,Description,Amount\n4/20/2026,COIN LAUNDRY,+25.00\n')
    form.set('progress', key)
    expect((await app.rest('POST', '/imports', { user, body: form })).status).toBe(201)
    expect(await app.sql('select * from import_progress where key = $1', [key])).toEqual([])
  })
})

describe('what the books know of a line', () => {
  let app: TestPayload
  let bank: ReturnType<typeof bankImports>
  beforeAll(async () => {
    app = await testPayload()
    const user = await asUser(app.payload, 'manager')
    bank = bankImports(app, user, (await buildBankAccount(app.payload)).id)
  })

  it('is the last expense of the same text: it is offered with its payee, category and property', async () => {
    const category = (await buildExpenseCategory(app.payload, { name: 'Water' })).id
    const property = (await buildProperty(app.payload)).id
    await buildExpense(app.payload, {
      date: '2026-03-02',
      amountCents: 4100,
      memo: 'CITY OF DAYTON WATER 0302',
      category,
      property,
    })
    const { body } = await bank.open('Date,Description,Amount\n3/20/2026,CITY OF DAYTON WATER 0320,-42.50\n')
    const [row] = await bank.rows(body.id)
    expect(row?.suggestions[0]).toMatchObject({
      becomes: { kind: 'expense', payee: null, category, property },
      why: 'the last with this text',
    })
  })

  it('has each expense of an import in the audit trail once, as one that was typed in', async () => {
    const property = (await buildProperty(app.payload)).id
    const category = (await buildExpenseCategory(app.payload)).id
    const { body } = await bank.open(
      `Date,Description,Amount\n3/21/2026,ROOFER,-9.00\n3/22/2026,ROOFER,-9.50\n`,
    )
    const becomes = { kind: 'expense' as const, payee: null, category, property }
    await bank.change(body.id, { rows: [2, 3].map((row) => ({ row, becomes })) })
    expect((await bank.commit(body.id)).status).toBe(200)
    const trail = (memo: string) =>
      app.sql(
        `select a.operation, a.source, a.changes = trail_snapshot('expenses', e.id) as "isWhole" from expenses e
          join audit_trail a on a.kind = 'expenses' and a.record = e.id::text where e.memo = $1 order by e.id`,
        [memo],
      )
    const created = { operation: 'create', source: 'import', isWhole: true }
    expect(await trail('ROOFER')).toEqual([created, created])
    await buildExpense(app.payload, { memo: 'TYPED' })
    expect(await trail('TYPED')).toMatchObject([{ operation: 'create', isWhole: true }])
  })

  it('is what the deposit lacks: it is offered for as long as it is unpaid', async () => {
    const tenant = await buildTenant(app.payload, { firstName: 'Wilhelmina', lastName: 'Okonkwo' })
    await buildLease(app.payload, { tenants: [tenant.id], rentCents: 90_000, securityDepositCents: 80_000 })
    const lines = (ref: number) =>
      `Date,Description,Amount\n4/2${ref}/2026,Zelle payment from WILHELMINA OKONKWO ${ref},+800.00\n`
    const first = await bank.open(lines(1))
    const [row] = await bank.rows(first.body.id)
    expect(row?.becomes).toMatchObject({ kind: 'payment', parts: [{ type: 'rent' }] })
    const [deposit] = row?.suggestions ?? []
    expect(deposit).toMatchObject({
      becomes: { parts: [{ type: 'deposit', cents: 80_000 }] },
      why: 'equals the unpaid deposit',
    })
    await bank.change(first.body.id, { rows: [{ row: 2, becomes: deposit!.becomes }] })
    expect((await bank.commit(first.body.id)).status).toBe(200)
    const second = await bank.open(lines(2))
    expect((await bank.rows(second.body.id))[0]?.suggestions).toEqual([])
  })
})
