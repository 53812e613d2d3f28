import { expect, it } from 'vitest'

import { parseDay } from '../../calendar/day'
import type { BankFile } from './bankLine'
import { refuseFarDays } from './refuseFarDays'

const line = (row: number, day: string) => ({
  row,
  day: parseDay(day),
  text: 'Deposit',
  cents: 100,
  balanceCents: null,
  bankId: null,
})

it('notes an error for a line of a day that cannot be meant, and for no other', () => {
  const days = ['1994-01-02', '1996-04-15', '2026-04-15', '2026-07-15', '2026-07-16', '2062-04-15']
  const read: BankFile = {
    lines: days.map((day, index) => line(index + 2, day)),
    errors: [],
    gaps: [],
    skipped: [],
  }
  const { lines, errors } = refuseFarDays(read, 'bank.csv', parseDay('2026-04-15'))
  expect(lines).toEqual(read.lines)
  expect(errors.map(({ row, value, code }) => [row, value, code])).toEqual([
    [2, '01/02/1994', 'BAD_DATE'],
    [6, '07/16/2026', 'BAD_DATE'],
    [7, '04/15/2062', 'BAD_DATE'],
  ])
})
