import { beforeAll, describe, expect, it } from 'vitest'

import { connect } from '@/cli/database/connect'
import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildLease, buildPayment } from '@tests/support/builders'
import { untilItWaits } from '@tests/support/database/untilItWaits'
import { bankImports } from '@tests/support/imports/bankImports'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { mariasBooks } from '@tests/support/imports/mariasBooks'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a line that is in the books already', () => {
  let app: TestPayload
  let user: User
  let payment: number
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    user = await asUser(payload, 'manager')
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const { account } = await buildLease(payload)
    payment = (
      await buildPayment(payload, { account: Number(account), amountCents: 5_000, receivedOn: '2026-01-04' })
    ).id
  })

  const fresh = async () => bankImports(app, user, (await buildBankAccount(app.payload)).id)

  it('is linked only to what is recorded around its day, and returns no payment of long ago', async () => {
    const bank = await fresh()
    const { body } = await bank.open(
      'Date,Description,Amount\n3/20/2026,SOMETHING,+12.34\n3/21/2026,RETURNED ITEM,-5.00\n',
    )
    const answerTo = async (row: number, becomes: Becomes) => {
      const { status, body: answer } = await bank.change(body.id, { rows: [{ row, becomes }] })
      return [status, answer.errors[0]?.data.code]
    }
    const linked = (id: number): Becomes => ({ kind: 'recorded', records: [{ kind: 'payment', id }] })
    const unknown = [400, 'UNKNOWN_RECORD']
    expect(await answerTo(2, linked(payment))).toEqual(unknown)
    expect(await answerTo(2, linked(2_147_483_000))).toEqual(unknown)
    expect(await answerTo(3, { kind: 'returned', payment })).toEqual(unknown)
  })

  it('stays linked while rows months later are chosen, and answers for no other row', async () => {
    const bank = await fresh()
    const { body } = await bank.open(
      'Date,Description,Amount\n1/4/2026,SLIP 17,+50.00\n4/20/2026,SOMETHING,+12.34\n1/5/2026,SLIP 18,+50.00\n',
    )
    const linked: Becomes = { kind: 'recorded', records: [{ kind: 'payment', id: payment }] }
    const choose = (row: number, becomes: Becomes) => bank.change(body.id, { rows: [{ row, becomes }] })
    expect((await choose(2, linked)).status).toBe(200)
    const later = await choose(3, { kind: 'notOurs', reason: 'Private' })
    expect([later.body.errors, later.body.ready]).toMatchObject([undefined, { aside: 2 }])
    expect((await choose(4, linked)).body.errors[0]?.data.code).toBe('ALREADY_POSTED')
    await bank.change(body.id, { rows: [{ row: 2, becomes: null }] })
  })

  it('keeps the payment it returns while rows months later are chosen', async () => {
    const bank = await fresh()
    const { body } = await bank.open(
      'Date,Description,Amount\n1/14/2026,RETURNED ITEM,-50.00\n4/20/2026,SOMETHING,+12.34\n',
    )
    await bank.change(body.id, { rows: [{ row: 2, becomes: { kind: 'returned', payment } }] })
    const { status } = await bank.change(body.id, {
      rows: [{ row: 3, becomes: { kind: 'notOurs', reason: 'Private' } }],
    })
    expect(status).toBe(200)
  })

  it('is linked to the line that a file of another format put aside', async () => {
    const bank = await fresh()
    const transfer = 'Online Transfer to savings 4711'
    const first = await bank.open(`Date,Description,Amount\n3/20/2026,${transfer},-300.00\n`)
    expect((await bank.commit(first.body.id)).body).toMatchObject({ status: 'posted', ready: { aside: 1 } })
    const qif = new TextEncoder().encode(`!Type:Bank\nD3/20/2026\nT-300.00\nP${transfer.slice(0, 24)}\n^\n`)
    const { body } = await bank.open({ name: 'bank.qif', bytes: qif })
    const [row] = await bank.rows(body.id)
    expect(row).toMatchObject({ state: 'possiblyRecorded', included: false })
    const linked = await bank.change(body.id, { rows: [{ row: 1, becomes: row!.suggestions[0]!.becomes }] })
    expect(linked.status).toBe(200)
    expect((await bank.commit(body.id)).body).toMatchObject({ status: 'posted', ready: { aside: 1 } })
  })
})

describe('a line that another format’s file has posted', () => {
  const CSV = 'Date,Description,Amount\n6/23/2026,Zelle payment from MARIA IVANOVA 777,+1000.00\n'
  const QIF = new TextEncoder().encode('!Type:Bank\nD6/23/2026\nT1000.00\nPZelle payment from MARIA IVA\n^\n')
  let app: TestPayload
  let user: User
  let account: number
  beforeAll(async () => {
    ;({ app, user, account } = await mariasBooks())
  })

  const fresh = async () => {
    const bank = bankImports(app, user, (await buildBankAccount(app.payload)).id)
    const post = async (file: Parameters<typeof bank.open>[0], choice?: (row: BatchRow) => Becomes) => {
      const { id } = (await bank.open(file)).body
      const [row] = await bank.rows(id)
      if (choice) await bank.change(id, { rows: [{ row: row!.row, becomes: choice(row!) }] })
      const { status, body } = await bank.commit(id)
      expect([status, body.errors]).toEqual([200, undefined])
      return id
    }
    const stateOf = async (file: Parameters<typeof bank.open>[0]) =>
      (await bank.rows((await bank.open(file)).body.id))[0]?.state
    return { bank, post, stateOf }
  }
  const offered = (row: BatchRow) => row.suggestions[0]!.becomes
  const seen = () => app.sql('select record_id from import_seen')

  it('is linked to its payment, and free again with it once that file is undone', async () => {
    const { bank, post, stateOf } = await fresh()
    const first = await post(CSV)
    const second = await post({ name: 'bank.qif', bytes: QIF }, offered)
    expect(await stateOf({ name: 'bank.qif', bytes: QIF })).toBe('alreadyPosted')
    expect((await bank.undo(first)).status).toBe(200)
    expect(await seen()).toEqual([])
    expect(await stateOf(CSV)).toBe('new')
    expect(await stateOf({ name: 'bank.qif', bytes: QIF })).not.toBe('alreadyPosted')
    expect((await bank.undo(second)).status).toBe(200)
  })

  it('keeps a payment typed in by hand seen while one of the files that show it stands', async () => {
    const { bank, post, stateOf } = await fresh()
    const typed = await buildPayment(app.payload, { account, amountCents: 100_000, receivedOn: '2026-06-23' })
    const first = await post(CSV, offered)
    const second = await post({ name: 'bank.qif', bytes: QIF }, offered)
    expect((await bank.undo(first)).status).toBe(200)
    expect(await seen()).toEqual([{ record_id: typed.id }])
    expect((await bank.undo(second)).status).toBe(200)
    expect(await seen()).toEqual([])
    expect(await stateOf(CSV)).toBe('possiblyRecorded')
    await app.sql(
      `update payments set voided_at = now(), voided_by_id = $1, void_reason = 'Test' where id = $2`,
      [user.id, typed.id],
    )
  })

  it('is free again once the spreadsheet whose payment it was linked to is undone', async () => {
    const { post, stateOf } = await fresh()
    const sheet = sheetImports(app, user, 'payments')
    const opened = await sheet.open('tenant,date,amount,method\nMaria Ivanova,2026-06-23,1000.00,zelle\n')
    expect((await sheet.commit(opened.body.id)).status).toBe(200)
    await post(CSV, offered)
    expect((await sheet.undo(opened.body.id)).status).toBe(200)
    expect(await stateOf(CSV)).toBe('new')
  })

  it('is refused when somebody makes it void at the same moment', async () => {
    const { bank } = await fresh()
    const typed = await buildPayment(app.payload, { account, amountCents: 100_000, receivedOn: '2026-06-23' })
    const { id } = (await bank.open(CSV)).body
    const [row] = await bank.rows(id)
    await bank.change(id, { rows: [{ row: 2, becomes: offered(row!) }] })
    const writer = await connect(app.databaseUrl, 'rental-books test')
    try {
      await writer.query('begin')
      await writer.query(
        `update payments set voided_at = now(), voided_by_id = $1, void_reason = 'Test' where id = $2`,
        [user.id, typed.id],
      )
      const committed = bank.commit(id)
      // Until it waits for what becomes of the payment.
      await untilItWaits(app, committed)
      await writer.query('commit')
      const { status, body } = await committed
      expect([status, body.errors[0]?.data]).toMatchObject([400, { code: 'UNKNOWN_RECORD' }])
    } finally {
      await writer.end()
    }
    expect(await app.sql('select 1 from import_seen where batch_id = $1', [id])).toEqual([])
  })

  it('stands for no other line: that is refused where it is chosen, by its row', async () => {
    const { bank, post } = await fresh()
    await post(CSV)
    const other = CSV.replace('6/23', '6/24').replace('777', '778')
    const { body } = await bank.open(other)
    const [payment] = await app.sql<{ id: number }>(
      'select max(id) as id from payments where voided_at is null',
    )
    const linked: Becomes = { kind: 'recorded', records: [{ kind: 'payment', id: payment!.id }] }
    expect(
      (await bank.change(body.id, { rows: [{ row: 2, becomes: linked }] })).body.errors[0],
    ).toMatchObject({
      message: 'Row 2: another line of the bank stands for this record. Choose another.',
      data: { code: 'ALREADY_POSTED' },
    })
  })
})
