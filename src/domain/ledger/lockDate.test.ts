import { describe, expect, it } from 'vitest'
import { assertOpenDay, lockDateFor } from './lockDate'

const booksStart = '2026-01-01'

describe('closed books', () => {
  it('are closed through the later of the two lock dates', () => {
    expect(lockDateFor({ forAll: '2026-03-31', forProperty: '2026-02-28' })).toBe('2026-03-31')
    expect(lockDateFor({ forAll: '2026-03-31', forProperty: '2026-04-30' })).toBe('2026-04-30')
    expect(lockDateFor({ forAll: null, forProperty: '2026-04-30' })).toBe('2026-04-30')
    expect(lockDateFor({ forAll: '2026-03-31', forProperty: null })).toBe('2026-03-31')
    expect(lockDateFor({ forAll: null, forProperty: null })).toBeNull()
  })

  it('refuse the lock date itself and say which day to choose', () => {
    expect(() => assertOpenDay({ date: '2026-03-31', booksStart, lockDate: '2026-03-31' })).toThrow(
      'Books are closed through March 31, 2026. Choose April 1, 2026 or later.',
    )
    expect(() => assertOpenDay({ date: '2026-04-01', booksStart, lockDate: '2026-03-31' })).not.toThrow()
  })

  it('refuse a day before the books start', () => {
    const before = expect.objectContaining({ code: 'BEFORE_BOOKS_START' })
    expect(() => assertOpenDay({ date: '2025-12-31', booksStart, lockDate: null })).toThrow(before)
    expect(() => assertOpenDay({ date: '2026-01-01', booksStart, lockDate: null })).not.toThrow()
  })
})
