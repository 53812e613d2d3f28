import { expect, it } from 'vitest'

import { asUser, buildOtherIncome, buildProperty } from '@tests/support/builders'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const FORMULA = '=HYPERLINK("http://x")'

const desk = async (app: TestPayload) => {
  const user = await asUser(app.payload, 'manager')
  return {
    sheet: sheetImports(app, user, 'other-income'),
    taken: async (format: 'csv' | 'xlsx') => {
      const { bytes } = await app.rest('GET', `/exports/other-income?format=${format}`, { user })
      return new Uint8Array(bytes)
    },
  }
}

it('other income is imported again as it was exported: here it is recorded already, elsewhere it is the same', async () => {
  const here = await testPayload()
  const property = (await buildProperty(here.payload, { name: '@Home' })).id
  await buildOtherIncome(here.payload, { property, payer: FORMULA, memo: '-5 for soap', amountCents: 4_100 })
  await buildOtherIncome(here.payload, { property, payer: '+1 937 555 0100', amountCents: 4_200 })
  const { sheet, taken } = await desk(here)
  const csv = await taken('csv')
  for (const file of [new File([csv], 'income.csv'), new File([await taken('xlsx')], 'income.xlsx')]) {
    const { body } = await sheet.open(file)
    const rows = await sheet.rows(body.id)
    expect(rows.map(({ state, included }) => [state, included])).toEqual([
      ['possiblyRecorded', false],
      ['possiblyRecorded', false],
    ])
    expect(rows.map(({ text }) => text).join('\n')).toContain(FORMULA)
  }

  const elsewhere = await testPayload()
  await buildProperty(elsewhere.payload, { name: '@Home' })
  const other = await desk(elsewhere)
  const { body } = await other.sheet.open(new File([csv], 'income.csv'))
  expect((await other.sheet.commit(body.id)).body.ready?.rows).toBe(2)
  expect(Buffer.from(await other.taken('csv')).toString()).toBe(Buffer.from(csv).toString())
  const payers = await elsewhere.sql<{ payer: string }>(
    'select payer from other_income order by amount_cents',
  )
  expect(payers.map(({ payer }) => payer)).toEqual([FORMULA, '+1 937 555 0100'])
})
