import { describe, expect, it } from 'vitest'

import { readBankText } from '@tests/support/fixtures/bankTable'

describe('columns of amounts', () => {
  it('a minus in a column of withdrawals without one, and money on both sides', () => {
    const { lines, errors } = readBankText(
      'Date,Description,Withdrawals,Deposits\n01/31/2026,a,5.00,\n01/31/2026,b,-6.00,\n01/31/2026,c,1.00,2.00\n01/31/2026,d,,7.00\n',
    )
    expect(lines.map(({ cents }) => cents)).toEqual([-500, 700])
    expect(errors.map(({ row, code }) => [row, code])).toEqual([
      [3, 'BAD_AMOUNT'],
      [4, 'CONFLICT'],
    ])
  })

  it('withdrawals that all carry a minus are withdrawals', () => {
    const { lines } = readBankText('Date,Description,Debit,Credit\n01/31/2026,a,-5.00,\n01/31/2026,d,,7.00\n')
    expect(lines.map(({ cents }) => cents)).toEqual([-500, 700])
  })

  it('amounts without a sign take it from the column that says debit or credit', () => {
    const { lines, errors } = readBankText(
      'Date,Description,Amount,Transaction Type\n01/31/2026,a,5.00,debit\n01/31/2026,b,6.00,credit\n01/31/2026,c,7.00,\n',
    )
    expect(lines.map(({ cents }) => cents)).toEqual([-500, 600])
    expect(errors.map(({ row, column }) => [row, column])).toEqual([[4, 'Transaction Type']])
    const other = readBankText(
      'Date,Type,Description,Amount\n01/29/2026,Debit,a,5.00\n01/30/2026,Credit,b,6.00\n01/31/2026,Fee,c,7.00\n',
    )
    expect(other.lines.map(({ cents }) => cents)).toEqual([-500, 600])
    expect(other.errors.map(({ row, column, value }) => [row, column, value])).toEqual([[4, 'Type', 'Fee']])
  })

  it('a debit or credit named behind an amount says its side', () => {
    const { lines, errors, gaps } = readBankText(
      'Date,Description,Amount,Balance\n01/30/2026,a,5.00 DR,95.00 CR\n01/31/2026,b,6.50 cr,101.50CR\n02/01/2026,c,-1.00 DR,1.00\n',
    )
    expect(lines.map(({ cents, balanceCents }) => [cents, balanceCents])).toEqual([
      [-500, 9500],
      [650, 10150],
    ])
    expect([errors.map(({ row, code }) => [row, code]), gaps]).toEqual([[[4, 'BAD_AMOUNT']], []])
  })

  it('a fee and what is left of an amount are no balance', () => {
    const { lines, gaps } = readBankText(
      'Date,Name,Gross,Fee,Net\n01/30/2026,Ann,"1,000.00",-29.30,970.70\n01/31/2026,Bo,-50.00,0.00,-50.00\n02/01/2026,Cy,80.00,-2.62,77.38\n',
    )
    expect(lines.map(({ cents, balanceCents }) => [cents, balanceCents])).toEqual([
      [100000, null],
      [-5000, null],
      [8000, null],
    ])
    expect(gaps).toEqual([])
  })
})
