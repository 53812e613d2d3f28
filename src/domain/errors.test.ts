import { describe, expect, it } from 'vitest'
import { DomainError, ERROR_STATUS } from './errors'

describe('DomainError', () => {
  it('carries its code, its message for people and its details for programs', () => {
    const error = new DomainError('LEASE_OVERLAP', 'Unit 4B is let until 2026-05-31. Choose a later start.', {
      unit: 7,
      until: '2026-05-31',
    })
    expect(error).toBeInstanceOf(Error)
    expect(error.code).toBe('LEASE_OVERLAP')
    expect(error.message).toContain('Choose a later start')
    expect(error.details).toEqual({ unit: 7, until: '2026-05-31' })
  })

  it('knows its HTTP status from the one list', () => {
    expect(new DomainError('BAD_PARAMETER', 'asOf is not a day.').status).toBe(400)
    expect(new DomainError('BOOKS_CLOSED', 'Books are closed through March 31.').status).toBe(409)
  })

  it('answers client errors, and 503 for the one thing outside: a fault of the server itself is never a rule of the business', () => {
    for (const status of Object.values(ERROR_STATUS)) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status === 503 || status < 500).toBe(true)
    }
    const outside = Object.entries(ERROR_STATUS).filter(([, status]) => status === 503)
    expect(outside.map(([code]) => code)).toEqual(['STORAGE_UNAVAILABLE'])
  })
})
