import { beforeAll, describe, expect, it } from 'vitest'

import { decodeText } from '@/domain/imports/decodeText'
import type { User } from '@/payload-types'
import { asUser, buildBankAccount } from '@tests/support/builders'
import { bankFile, bankImports } from '@tests/support/imports/bankImports'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const linesOf = (rows: readonly { day: string | null; text: string; cents: number | null }[]) =>
  rows.map(({ day, text, cents }) => ({ day, text, cents }))

describe('what is pasted', () => {
  let app: TestPayload
  let user: User
  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
  })

  const fresh = async () => bankImports(app, user, (await buildBankAccount(app.payload)).id)

  it.each([
    ['bank.qfx', 'ofx'],
    ['bank.qif', 'qif'],
  ])('is told by what it is: the text of %s gives the lines of the file', async (name, format) => {
    const file = bankFile('portfolio', name)
    const uploaded = await (await fresh()).open(file)
    const desk = await fresh()
    const pasted = await desk.open(decodeText(file.bytes))
    expect(pasted.body).toMatchObject({ status: 'checking', format, rows: uploaded.body.rows })
    expect(linesOf(await desk.rows(pasted.body.id))).toEqual(linesOf(await desk.rows(uploaded.body.id)))
  })

  it('is rows of a spreadsheet where it is nothing else', async () => {
    const desk = await fresh()
    const { body } = await desk.open('Date\tDescription\tAmount\n1/31/2026\tFee\t-1.00\n')
    expect(body).toMatchObject({ status: 'checking', format: 'pasted', rows: 1 })
  })

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
    [
      'a cut OFX',
      'OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST><STMTTRN><DTPOSTED>20260131',
      /cut|end/i,
    ],
  ])('is refused in a sentence where it is %s', async (_what, text, words) => {
    const { status, body } = await (await fresh()).open(text)
    expect([status, body.errors[0]?.data.code]).toEqual([400, 'UNREADABLE_FILE'])
    expect(body.errors[0]?.message).toMatch(words)
  })

  it('is no spreadsheet of payments where it is a bank’s download', async () => {
    const { body } = await sheetImports(app, user, 'payments').open(
      '!Type:Bank\nD1/31/2026\nT-5.00\nPPower\n^\n',
    )
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining("Import it as a bank's file") })
  })
})
