import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildBankAccount } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const LINES =
  'Date,Description,Amount\n4/21/2026,RETURNED ITEM CHK,-1480.25\n4/20/2026,Zelle payment from KOFI PATEL 123,1480.25\n'

describe('a returned check in a bank’s file', () => {
  let app: TestPayload
  let bank: ReturnType<typeof bankImports>

  beforeAll(async () => {
    app = await testPayload()
    const user = await asUser(app.payload, 'manager')
    await importPortfolio({
      payload: app.payload,
      files: portfolioFiles('portfolio'),
      booksStart: '2026-01-01',
    })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    bank = bankImports(app, user, (await buildBankAccount(app.payload)).id)
  })

  const standing = () =>
    app.sql<{ cents: number; returned: number | null }>(
      `select p.amount_cents::float8 as cents, r.amount_cents::float8 as returned from payments p
         left join reversals r on r.payment_id = p.id and r.voided_at is null
       where day_of(p.received_on) = '2026-04-20' and p.voided_at is null`,
    )

  it('is posted with the payment that it takes back, in one commit, and undone with it', async () => {
    const { body } = await bank.open(LINES)
    expect(body.ready).toMatchObject({ payments: { count: 1 }, returned: { count: 1, cents: 148_025 } })
    expect(body.owedAfterCents).toBe(body.owedCents)
    const posted = await bank.commit(body.id)
    expect([posted.status, posted.body.ready?.rows]).toEqual([200, 2])
    expect(await standing()).toEqual([{ cents: 148_025, returned: 148_025 }])
    expect((await bank.undo(body.id)).body.status).toBe('undone')
    expect(await standing()).toEqual([])
  })

  it('is not posted without its payment: it says which row to tick', async () => {
    const { body } = await bank.open(LINES)
    await bank.change(body.id, { rows: [{ row: 3, included: false }] })
    const refused = await bank.commit(body.id)
    expect(refused.body.errors[0]).toMatchObject({
      message:
        'Row 2 is the return of row 3, which is not posted as a payment. Tick row 3 too, or untick row 2.',
      data: { code: 'ROWS_TO_CORRECT', details: { rows: [2] } },
    })
    expect(await standing()).toEqual([])
  })

  it('is not posted where a person chose a row that another file has posted since, or that is no payment', async () => {
    const twice = `${LINES}4/19/2026,Zelle payment from KOFI PATEL 124,+1480.25\n`
    const { body } = await bank.open(twice)
    await bank.change(body.id, { rows: [{ row: 2, becomes: { kind: 'returnedLine', row: 4 } }] })
    await bank.change(body.id, { rows: [{ row: 4, becomes: { kind: 'notOurs', reason: 'Private' } }] })
    const message = async () => (await bank.commit(body.id)).body.errors[0]?.message
    expect(await message()).toBe(
      'Row 2 is the return of row 4, which is no payment so far. Say whose payment row 4 is, or untick row 2.',
    )
    await bank.change(body.id, { rows: [{ row: 4, becomes: null }] })
    const other = await bank.open(
      `Date,Description,Amount\n4/19/2026,Zelle payment from KOFI PATEL 124,+1480.25\n`,
    )
    expect((await bank.commit(other.body.id)).status).toBe(200)
    expect(await message()).toBe(
      'Row 2 is the return of row 4, which is posted already. Choose for row 2 the payment that came back, or untick it.',
    )
    await bank.undo(other.body.id)
    expect(await standing()).toEqual([])
  })

  it('waits again once a person says that its payment is something else', async () => {
    const { body } = await bank.open(LINES)
    await bank.change(body.id, { rows: [{ row: 3, becomes: { kind: 'notOurs', reason: 'Private' } }] })
    const states = async () => (await bank.rows(body.id)).map(({ row, state }) => [row, state])
    expect(await states()).toContainEqual([2, 'needsMatch'])
    await bank.change(body.id, { rows: [{ row: 3, becomes: null }] })
    expect(await states()).toContainEqual([2, 'new'])
  })

  it('gives its text as the reason of the return alone, not of what the commit writes after it', async () => {
    const { body } = await bank.open(LINES)
    await bank.commit(body.id)
    const reasonsOf = (kind: string) =>
      app.sql<{ reason: string | null }>(
        `select distinct reason from audit_trail where kind = $1 and (kind <> 'import-batches' or record = $2)
           and at = (select max(at) from audit_trail where kind = $1)`,
        [kind, String(body.id)],
      )
    expect(await reasonsOf('reversals')).toEqual([{ reason: 'RETURNED ITEM CHK' }])
    expect(await reasonsOf('import-batches')).toEqual([{ reason: null }])
    await bank.undo(body.id)
    expect(await reasonsOf('import-batches')).toEqual([{ reason: 'The wrong file' }])
  })
})
