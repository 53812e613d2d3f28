import { expect, it } from 'vitest'

import { knownCells, lineColumnsOf, widthOf } from './lineColumns'

it.each([
  ['bank', true, true, []],
  ['payments', true, true, []],
  ['opening-balances', true, true, []],
  ['leases', true, false, []],
  ['properties', false, false, ['Name', 'Street']],
  ['units', false, false, ['Unit', 'Property']],
  ['tenants', false, false, ['Name', 'Email']],
] as const)('lines of %s have the columns that they can fill', (kind, day, amount, heads) => {
  const columns = lineColumnsOf(kind)
  expect({ ...columns, knownBy: columns.knownBy.map(({ head }) => head) }).toEqual({
    day,
    amount,
    knownBy: heads,
  })
})

it('a line is known by what its cells say, and by nothing where they could not be read', () => {
  const tenants = lineColumnsOf('tenants')
  const cells = { 'first name': 'Ada', 'last name': 'Stone', company: '', email: '' }
  expect(knownCells({ cells }, tenants)).toEqual(['Ada Stone', null])
  expect(knownCells({ cells: null }, tenants)).toEqual([null, null])
  expect([widthOf(tenants, true), widthOf(lineColumnsOf('bank'), true)]).toEqual([7, 7])
})
