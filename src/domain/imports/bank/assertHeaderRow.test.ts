import { expect, it } from 'vitest'

import { proposeSheetMapping } from '../sheets/proposeSheetMapping'
import { readSheetTable } from '../sheets/readSheetTable'
import { proposeMapping } from './proposeMapping'
import { readBankTable } from './readBankTable'
import { tableOf } from './tableOf'

const { rows } = tableOf('Date,Description,Amount\n1/31/2026,Fee,-1.00\n\n')
const refused = (headerRow: number) =>
  expect.objectContaining({
    code: 'BAD_PARAMETER',
    message: expect.stringContaining(`mapping.headerRow is ${headerRow}, but the file has 2 rows`),
  })

it.each([3, 99])(
  'headers beyond the file, in row %i, are refused with how many rows there are',
  (headerRow) => {
    expect(() => readBankTable('bank.csv', rows, { ...proposeMapping(rows), headerRow })).toThrow(
      refused(headerRow),
    )
    const sheet = { ...proposeSheetMapping('tenants', rows), headerRow }
    expect(() => readSheetTable('tenants', 'tenants.csv', rows, sheet)).toThrow(refused(headerRow))
  },
)

it('headers in the last row leave no rows', () => {
  const last = { ...proposeMapping(rows), headerRow: 2 }
  expect(() => readBankTable('bank.csv', rows, last)).toThrow(expect.objectContaining({ code: 'EMPTY_FILE' }))
})
