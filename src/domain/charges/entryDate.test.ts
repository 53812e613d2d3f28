import { describe, expect, it } from 'vitest'
import { entryDate, firstOpenDay } from './entryDate'

const booksStart = '2026-01-01'

describe('the day an entry counts from', () => {
  it('is its own day in open books', () => {
    expect(entryDate({ dueDate: '2026-02-01', booksStart, lockDate: null })).toBe('2026-02-01')
  })

  it('moves to the first open day when its own is locked: the lock date itself is, the next day is not', () => {
    expect(entryDate({ dueDate: '2026-03-30', booksStart, lockDate: '2026-03-31' })).toBe('2026-04-01')
    expect(entryDate({ dueDate: '2026-03-31', booksStart, lockDate: '2026-03-31' })).toBe('2026-04-01')
    expect(entryDate({ dueDate: '2026-04-01', booksStart, lockDate: '2026-03-31' })).toBe('2026-04-01')
    expect(entryDate({ dueDate: '2026-04-02', booksStart, lockDate: '2026-03-31' })).toBe('2026-04-02')
  })

  it('is never before the books start: an opening balance keeps its older due date, and counts from the start', () => {
    expect(entryDate({ dueDate: '2025-11-01', booksStart, lockDate: null })).toBe('2026-01-01')
    expect(firstOpenDay({ booksStart, lockDate: '2025-12-15' })).toBe('2026-01-01')
  })
})
