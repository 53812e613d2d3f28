import { describe, expect, it } from 'vitest'

import {
  amountRead,
  cellsOf,
  chosenAtFirst,
  dayRead,
  exampleAmount,
  exampleDay,
  mappingOf,
  withRole,
} from './columnChoices.client'
import { columnSetOf } from './columnSet'

const proposed = {
  headerRow: 1,
  columns: { day: 1, text: 2, amount: 3 },
  dateOrder: 'mdy',
  decimal: '.',
  outIsPositive: false,
} as const

describe('the choice of columns', () => {
  it('is sent as it was proposed when nothing is changed', () => {
    expect(mappingOf(chosenAtFirst(proposed, 4), columnSetOf('bank'))).toEqual({
      ok: true,
      mapping: proposed,
    })
  })

  it('takes a thing away from the column that had it', () => {
    const { roles } = withRole(chosenAtFirst(proposed, 4), 3, 'amount')
    expect(roles).toEqual(['day', 'text', '', 'amount'])
  })

  it('can leave several columns out', () => {
    const chosen = withRole(withRole(chosenAtFirst(proposed, 4), 1, ''), 3, '')
    expect(chosen.roles).toEqual(['day', '', 'amount', ''])
  })

  it.each([
    ['no day', { columns: { amount: 3 } }, 'columns'],
    ['no amount', { columns: { day: 1, moneyIn: 3 } }, 'columns'],
    ['an amount and a side', { columns: { day: 1, amount: 2, moneyIn: 3 } }, 'columns'],
    ['no order of days', { dateOrder: null }, 'dateOrder'],
    ['no sign for cents', { decimal: null }, 'decimal'],
  ])('is not sent with %s', (_what, change, field) => {
    expect(mappingOf(chosenAtFirst({ ...proposed, ...change }, 4), columnSetOf('bank'))).toMatchObject({
      ok: false,
      field,
    })
  })
})

describe('the choice of columns of a spreadsheet', () => {
  const payments = {
    headerRow: 1,
    columns: { tenant: 1, date: 2, amount: 3 },
    dateOrder: 'mdy',
    decimal: '.',
    outIsPositive: false,
  } as const

  it('asks for the columns without which no row can be read', () => {
    const { amount: _, ...columns } = payments.columns
    expect(mappingOf(chosenAtFirst({ ...payments, columns }, 3), columnSetOf('payments'))).toMatchObject({
      field: 'columns',
      message: 'Say which column is the amount.',
    })
  })

  it('does not ask how days are written where there are none', () => {
    const tenants = { ...payments, columns: { 'last name': 1 }, dateOrder: null, decimal: null }
    expect(mappingOf(chosenAtFirst(tenants, 2), columnSetOf('tenants'))).toMatchObject({ ok: true })
  })
})

describe('an example from the file', () => {
  it('is the day that two orders read differently', () => {
    expect(exampleDay(['03/14/2026', '03/03/2026', '03/04/2026'])).toBe('03/04/2026')
    expect(exampleDay(['Posting date', '03/14/2026'])).toBe('03/14/2026')
    expect(exampleDay(['March'])).toBeNull()
  })

  it('says what each order makes of it', () => {
    expect(dayRead('03/04/2026', 'mdy')).toBe('2026-03-04')
    expect(dayRead('3.4.26', 'dmy')).toBe('2026-04-03')
    expect(dayRead('2026-03-04', 'ymd')).toBe('2026-03-04')
    expect(dayRead('13/14/2026', 'mdy')).toBeNull()
  })

  it('says what each sign for cents makes of an amount', () => {
    expect(exampleAmount(['12', '5.00', '1.234'])).toBe('1.234')
    expect(amountRead('1.234', ',')).toBe('1,234.00')
    expect(amountRead('1.234', '.')).toBeNull()
    expect(amountRead('-1,234.5', '.')).toBe('-1,234.50')
  })

  it('is looked for below the heads only', () => {
    const sample = [
      ['Date', 'Text'],
      ['01/02/2026', 'Rent'],
      ['', 'Fee'],
    ]
    expect(cellsOf(sample, chosenAtFirst(proposed, 2), ['day'])).toEqual(['01/02/2026'])
  })
})
