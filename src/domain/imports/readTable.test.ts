import { describe, expect, it } from 'vitest'
import { headerKey } from './headerKey'
import { readTable } from './readTable'

const spec = {
  unit: { required: true },
  'moved out': {},
  receipt: { aliases: ['receipt number'] },
} as const

function read(text: string) {
  return readTable('leases.csv', text, spec)
}

function codes(text: string) {
  return read(text).errors.map(({ row, column, value, code }) => [row, column, value, code])
}

describe('a header', () => {
  it('is the same in any case, with spaces, underscores or signs', () => {
    expect(['Moved out', 'MOVED_OUT', 'movedOut', ' moved-out ', 'Moved Out:'].map(headerKey)).toEqual(
      Array.from({ length: 5 }, () => 'movedout'),
    )
    expect(headerKey('Receipt #')).toBe('receipt')
  })
})

describe('readTable', () => {
  const rows = [{ row: 2, cells: { unit: '1A', 'moved out': '2026-01-10', receipt: 'R1' } }]

  it.each([
    ['in order', 'unit,moved out,receipt\n1A,2026-01-10,R1\n'],
    ['in another order and case', 'Receipt #,UNIT,Moved_Out\nR1,1A,2026-01-10'],
    ['by an alias', 'Receipt number,unit,moved out\nR1,1A,2026-01-10'],
    ['with semicolons', 'unit;moved out;receipt\n1A;2026-01-10;R1'],
    ['with tabs', 'unit\tmoved out\treceipt\n1A\t2026-01-10\tR1'],
    ['with Windows line ends', 'unit,moved out,receipt\r\n1A,2026-01-10,R1\r\n'],
    ['with old Mac line ends', 'unit,moved out,receipt\r1A,2026-01-10,R1\r'],
    ['with mixed line ends', 'unit,moved out,receipt\r\n1A,2026-01-10,R1\n'],
    ['with spaces and quotes', ' unit ,"moved out",receipt\n 1A , 2026-01-10,"R1 "\n'],
    ['with empty columns at the end', 'unit,moved out,receipt,,\n1A,2026-01-10,R1,,\n'],
    ['with an empty cell more in a row', 'unit,moved out,receipt\n1A,2026-01-10,R1,\n'],
    ['with an unknown but empty column', 'unit,moved out,receipt,notes\n1A,2026-01-10,R1,\n'],
  ])('reads columns %s', (_, text) => {
    expect(read(text)).toMatchObject({ rows, errors: [] })
  })

  it('keeps commas, quotes and line breaks inside quoted cells', () => {
    const table = read('unit,receipt\n"1A, ""rear""\nhouse",R1')
    expect(table.rows[0]?.cells.unit).toBe('1A, "rear"\nhouse')
  })

  it('numbers rows as the spreadsheet does, blank ones included', () => {
    const table = read('unit,receipt\n\n1A,R1\n,\n1B,R2\n\n')
    expect(table.rows.map(({ row, cells }) => [row, cells.unit])).toEqual([
      [3, '1A'],
      [5, '1B'],
    ])
    expect(table.errors).toEqual([])
  })

  it('reads a column the file does not have as empty, when it may be missing', () => {
    expect(read('unit\n1A').rows[0]?.cells).toEqual({ unit: '1A', 'moved out': '', receipt: '' })
    expect(read('unit\n1A').errors).toEqual([])
  })

  it('reports what does not fit, and where', () => {
    expect(codes('')).toEqual([[1, null, null, 'EMPTY_FILE']])
    expect(codes('receipt\nR1')).toEqual([[1, 'unit', null, 'MISSING_COLUMN']])
    expect(codes('unit,Unit #\n1A,1A')).toEqual([[1, 'Unit #', null, 'DUPLICATE_COLUMN']])
    expect(codes('unit,moved otu\n1A,\n1B,2026-01-10')).toEqual([
      [3, 'moved otu', '2026-01-10', 'UNKNOWN_COLUMN'],
    ])
    expect(codes('unit,\n1A,x')).toEqual([[2, null, 'x', 'UNKNOWN_COLUMN']])
    expect(codes('unit,receipt\n1A,R1,675.00')).toEqual([[2, null, '675.00', 'SURPLUS_CELLS']])
    expect(codes('unit,moved out,receipt\n1A,R1')).toEqual([[2, null, null, 'MISSING_CELLS']])
    expect(codes('unit,receipt\n"1A,R1\n')).toEqual([[2, null, null, 'BAD_QUOTES']])
  })

  it('names a column as the file writes it', () => {
    expect(read('UNIT,Moved_Out\n1A,').headers).toEqual({
      unit: 'UNIT',
      'moved out': 'Moved_Out',
      receipt: 'receipt',
    })
  })
})
