import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildLease, idOf } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const FORGET = { reason: 'The wrong tenant', forgetPayers: true }
const KEEP = { reason: 'The wrong day' }

describe.each(['bank', 'payments'] as const)('the payers that imports remember (%s)', (kind) => {
  let app: TestPayload
  let user: User
  let accounts: number[]
  let desk: Pick<ReturnType<typeof bankImports>, 'rows' | 'change' | 'commit' | 'undo'> & {
    open: (rows: string) => ReturnType<ReturnType<typeof bankImports>['open']>
  }
  let payer = 0
  let day = 0

  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const leases = [1, 2].map(() => buildLease(app.payload, { start: '2026-01-01' }))
    accounts = (await Promise.all(leases)).map(({ account }) => idOf(account))
    const bank = (await buildBankAccount(app.payload)).id
    desk = kind === 'bank' ? bankImports(app, user, bank) : sheetImports(app, user, kind)
  })

  /** One line of the payer of this test, of a day and an amount that no other has. */
  const open = async () => {
    day += 1
    const name = `WILHELMINA ${String.fromCharCode(64 + payer)}KONKWO`
    const [on, amount] = [`2026-03-${String(day).padStart(2, '0')}`, `${700 + day}.00`]
    const { body } = await desk.open(
      kind === 'bank'
        ? `Date,Description,Amount\n${on},Zelle payment from ${name} 4711,+${amount}\n`
        : `tenant,date,amount\n${name},${on},${amount}\n`,
    )
    const [row] = await desk.rows(body.id)
    return { id: body.id, row: row!, cents: (700 + day) * 100 }
  }

  const remember = async (account: number | undefined): Promise<number> => {
    const { id, row, cents } = await open()
    if (account === undefined) throw new Error('There is no such account')
    const parts = [{ account, tenant: null, type: 'rent' as const, cents }]
    const becomes: Becomes = { kind: 'payment', method: 'check', parts }
    await desk.change(id, { rows: [{ row: row.row, becomes, included: true, remember: true }] })
    expect((await desk.commit(id)).body.status).toBe('posted')
    return id
  }

  /** The account that a line of this payer would be posted to by itself. */
  const known = async () => {
    const { row } = await open()
    return row.state === 'new' && row.becomes?.kind === 'payment' ? row.becomes.parts[0]?.account : null
  }

  const begin = () => {
    payer += 1
  }

  it('are as before an import that is undone with what it remembered', async () => {
    begin()
    await remember(accounts[0])
    const wrong = await remember(accounts[1])
    expect(await known()).toBe(accounts[1])
    await desk.undo(wrong, FORGET)
    expect(await known()).toBe(accounts[0])
  })

  it('stay with an undo that does not ask to forget them', async () => {
    begin()
    await remember(accounts[0])
    await desk.undo(await remember(accounts[1]), KEEP)
    expect(await known()).toBe(accounts[1])
  })

  it('are forgotten whatever the order of the undoes: one that was forgotten never comes back', async () => {
    begin()
    const first = await remember(accounts[0])
    const second = await remember(accounts[1])
    await desk.undo(first, FORGET)
    expect(await known()).toBe(accounts[1])
    await desk.undo(second, FORGET)
    expect(await known()).toBeNull()
  })
})
