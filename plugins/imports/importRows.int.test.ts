import { beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildBankAccount } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the rows of imports, whoever writes them', () => {
  let app: TestPayload
  let account: number
  let batch: number

  beforeAll(async () => {
    app = await testPayload()
    account = (await buildBankAccount(app.payload)).id
    const bank = bankImports(app, await asUser(app.payload, 'manager'), account)
    batch = (await bank.open('Date,Description,Amount\n4/21/2026,Online Transfer to SAV,-10.00\n')).body.id
  })

  const insertRow = (id: number, bankAccount: number | null) =>
    app.sql(
      `insert into import_rows (batch_id, "row", bank_account_id, text, state) values ($1, 900, $2, '', 'needsMatch')`,
      [id, bankAccount],
    )

  it('belong to an import that there is, and to its bank account', async () => {
    await expect(insertRow(batch + 1, account)).rejects.toMatchObject({ code: '23503' })
    await expect(insertRow(batch, null)).rejects.toMatchObject({ code: '23503' })
    await expect(app.sql('update import_rows set batch_id = batch_id + 1')).rejects.toMatchObject({
      code: 'RB403',
    })
    await expect(app.sql('update import_rows set bank_account_id = null')).rejects.toMatchObject({
      code: 'RB403',
    })
    expect(await app.sql('select 1 from import_rows')).toHaveLength(1)
  })

  it('say of an entry that the bank has shown it only while they stand', async () => {
    const see = (row: number) =>
      app.sql(`insert into import_seen (kind, record_id, batch_id, "row") values ('payment', 1, $1, $2)`, [
        batch,
        row,
      ])
    await expect(see(2)).rejects.toMatchObject({ code: '23503' })
    await expect(see(3)).rejects.toMatchObject({ code: '23503' })
  })

  it('keep their import: it is not deleted', async () => {
    await expect(app.sql('delete from import_batches')).rejects.toMatchObject({ code: 'RB403' })
    await expect(app.sql('delete from bank_accounts')).rejects.toMatchObject({ code: 'RB403' })
  })
})
