import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildLease, buildProperty, buildTenant } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

let app: TestPayload
let user: User
let property: number
beforeAll(async () => {
  app = await testPayload()
  user = await asUser(app.payload, 'manager')
  await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  property = (await buildProperty(app.payload)).id
  const tenant = await buildTenant(app.payload, { firstName: 'Maria', lastName: 'Ivanova' })
  await buildLease(app.payload, { tenants: [tenant.id] })
})

const fresh = async () => bankImports(app, user, (await buildBankAccount(app.payload)).id)

describe('what a person chooses for a line of the bank', () => {
  it('is there, and is an entry: it is asked when it is chosen, and the row named', async () => {
    const bank = await fresh()
    const { body } = await bank.open('Date,Description,Amount\n4/15/2026,SOMETHING,88.00\n4/16/2026,OTHER,-8.00\n')
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
