import { describe, expect, it } from 'vitest'

import { whySkipped } from './skippedRow'

const row = (day: string, text: string, note: string, amount: string) =>
  whySkipped({
    all: [day, text, note, amount],
    header: ['Date', 'Name', 'Note', 'Amount'],
    day,
    text,
    amounts: [amount],
  })

describe('a row that is no transaction', () => {
  it.each([
    ['02/13/2026', 'Ada Stone', 'Previous balance', '500.00'],
    ['02/13/2026', 'Opening balance of Ada Stone', '', '25.00'],
    ['02/13/2026', 'Ada Stone', 'Total', '5.00'],
  ])('is not money whose note speaks of a balance or a total: %s %s %s', (...cells) => {
    expect(row(...cells)).toBeNull()
  })

  it.each([
    ['02/13/2026', 'Beginning balance', '', '500.00'],
    ['02/13/2026', 'Ending balance as of 02/13/2026', '', '500.00'],
    ['02/13/2026', 'Balance brought forward', '', '500.00'],
    ['02/13/2026', 'Previous balance of your account', '', ''],
    ['', 'Total', '', '500.00'],
  ])('is a balance or a total: %s %s', (...cells) => {
    expect(row(...cells)).not.toBeNull()
  })
})
