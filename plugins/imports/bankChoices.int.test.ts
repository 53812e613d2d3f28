import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { User } from '@/payload-types'
import { buildBankAccount, buildPayment, buildProperty } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { mariasBooks } from '@tests/support/imports/mariasBooks'
import type { TestPayload } from '@tests/support/testPayload'

let app: TestPayload
let user: User
let property: number
let account: number
beforeAll(async () => {
  ;({ app, user, account } = await mariasBooks())
  property = (await buildProperty(app.payload)).id
})

const fresh = async () => bankImports(app, user, (await buildBankAccount(app.payload)).id)

describe('what a person chooses for a line of the bank', () => {
  it('is there, and is an entry: it is asked when it is chosen, and the row named', async () => {
    const bank = await fresh()
    const { body } = await bank.open(
      'Date,Description,Amount\n4/15/2026,SOMETHING,+88.00\n4/16/2026,OTHER,-8.00\n',
    )
    const answerTo = async (row: number, becomes: Becomes) => {
      const { body: answer } = await bank.change(body.id, { rows: [{ row, becomes }] })
      return [answer.errors[0]?.data.code, answer.errors[0]?.message]
    }
    expect(await answerTo(2, { kind: 'otherIncome', category: 'laundry', property: 99_999 })).toEqual([
      'UNKNOWN_RECORD',
      'Row 2: there is no such property. Choose another.',
    ])
    expect(await answerTo(3, { kind: 'expense', payee: null, category: 99_999, property })).toEqual([
      'UNKNOWN_RECORD',
      'Row 3: there is no such category. Choose another.',
    ])
    expect(await answerTo(2, { kind: 'asWritten', label: 'Nothing', sub: null })).toEqual([
      'BAD_PARAMETER',
      'Row 2: a bank’s line does not say what it is. Choose a payment, an expense or other income.',
    ])
    expect((await bank.rows(body.id)).filter(({ included }) => included)).toEqual([])
  })

  it('comes too late for an import that was undone: it says so', async () => {
    const bank = await fresh()
    const { body } = await bank.open('Date,Description,Amount\n4/17/2026,Online Transfer to SAV,-10.00\n')
    await bank.commit(body.id)
    await bank.undo(body.id)
    expect((await bank.commit(body.id)).body.errors[0]?.data.code).toBe('IMPORT_UNDONE')
  })
})

describe('a line whose payment was voided by hand', () => {
  const CSV = 'Date,Description,Amount\n7/23/2026,Zelle payment from MARIA IVANOVA 778,+1000.00\n'
  const QIF = new TextEncoder().encode('!Type:Bank\nD7/23/2026\nT1000.00\nPZelle payment from MARIA IVA\n^\n')
  const standing = () =>
    app.sql(`select id from payments where voided_at is null and day_of(received_on) = '2026-07-23'`)

  it('does not come back by itself with the next file, and is imported anew where a person says so', async () => {
    const bank = await fresh()
    const first = await bank.open(CSV)
    await bank.commit(first.body.id)
    const [payment] = await app.sql<{ id: number }>('select max(id) as id from payments')
    await app.rest('POST', `/payments/${payment!.id}/void`, { user, body: { reason: 'Not hers' } })
    for (const file of [CSV, { name: 'bank.qif', bytes: QIF }]) {
      const { body } = await bank.open(file)
      expect((await bank.rows(body.id))[0]).toMatchObject({
        state: 'possiblyRecorded',
        included: false,
        why: expect.stringMatching(
          /^Posted .+ with Pasted rows, void since: somebody took it out of the books$/,
        ),
      })
    }
    const { body } = await bank.open(CSV)
    const [row] = await bank.rows(body.id)
    const becomes = row!.suggestions.find((one) => one.becomes.kind === 'payment')!.becomes
    expect((await bank.change(body.id, { rows: [{ row: 2, becomes }] })).status).toBe(200)
    expect((await bank.commit(body.id)).body.errors).toBeUndefined()
    expect(await standing()).toHaveLength(1)
    const again = await bank.open(CSV)
    expect((await bank.rows(again.body.id))[0]?.state).toBe('alreadyPosted')
    expect((await bank.undo(first.body.id)).status).toBe(200)
    expect(await standing()).toHaveLength(1)
    expect((await bank.undo(body.id)).status).toBe(200)
    expect(await standing()).toEqual([])
  })

  it('is offered the payment that was typed in its place', async () => {
    const bank = await fresh()
    const first = await bank.open(CSV)
    await bank.commit(first.body.id)
    const [payment] = await app.sql<{ id: number }>('select max(id) as id from payments')
    await app.rest('POST', `/payments/${payment!.id}/void`, { user, body: { reason: 'Not hers' } })
    const typed = await buildPayment(app.payload, {
      account,
      type: 'deposit',
      receivedOn: '2026-07-23',
      method: 'zelle',
    })
    const { body } = await bank.open(CSV)
    const [row] = await bank.rows(body.id)
    expect(row?.suggestions[0]?.becomes).toEqual({
      kind: 'recorded',
      records: [{ kind: 'payment', id: typed.id }],
    })
  })
})
