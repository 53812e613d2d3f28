import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { buildBankAccount } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { mariasBooks } from '@tests/support/imports/mariasBooks'
import type { TestPayload } from '@tests/support/testPayload'

describe('a file that was imported for another bank account', () => {
  const FILE =
    'Date,Description,Amount\n6/23/2026,Zelle payment from MARIA IVANOVA 777,1000.00\n6/24/2026,Online Transfer to SAV,-300.00\n'
  let app: TestPayload
  let user: User
  beforeAll(async () => {
    ;({ app, user } = await mariasBooks())
  })

  const account = async (name: string) =>
    bankImports(app, user, (await buildBankAccount(app.payload, { name })).id)

  it('waits, each of its lines, and names that account; another line of the same money does not', async () => {
    const [first, second] = [await account('Operating'), await account('Deposits')]
    const right = await first.open(FILE)
    expect((await first.commit(right.body.id)).status).toBe(200)
    const { body } = await second.open(`${FILE}6/23/2026,Zelle payment from MARIA IVANOVA 778,1000.00\n`)
    const rows = (await second.rows(body.id)).toSorted((a, b) => a.row - b.row)
    expect(rows.map(({ state, included }) => [state, included])).toEqual([
      ['possiblyRecorded', false],
      ['possiblyRecorded', false],
      ['new', true],
    ])
    expect(rows[0]?.why).toMatch(
      /^Posted .+ with Pasted rows to Operating: the same line of another bank account$/,
    )
    expect((await first.undo(right.body.id)).status).toBe(200)
    const again = await second.open(FILE)
    expect(again.body.counts).toMatchObject({ new: 1, notOurs: 1 })
  })
})
