import { describe, expect, it } from 'vitest'

import { leaseInWords } from './leaseInWords'
import { tenancyInWords } from './tenancyInWords'

const TODAY = '2026-04-15'

describe('a lease in words', () => {
  const lease = { start: '2025-05-01', end: '2026-04-30', moveOutDay: null } as const
  const words = (facts: Partial<Parameters<typeof leaseInWords>[0]>) =>
    leaseInWords({ ...lease, standing: 'current', ...facts }, TODAY)

  it('says until when its term is', () => {
    expect(words({ end: '2027-04-30' })).toBe('In its term, through Apr 30, 2027')
    expect(words({ standing: 'endsSoon' })).toBe('Ends Apr 30')
    expect(words({ standing: 'upcoming', start: '2026-06-01' })).toBe('Starts Jun 1')
  })

  it('says since when it runs month to month: the day after its term, else its first', () => {
    expect(words({ standing: 'monthToMonth', end: '2026-03-31' })).toBe('Month to month since Apr 1')
    expect(words({ standing: 'monthToMonth', end: null })).toBe('Month to month since May 1, 2025')
  })

  it('says that it ended, and when they moved out', () => {
    expect(words({ standing: 'ended' })).toBe('Ended')
    expect(words({ standing: 'ended', moveOutDay: '2026-04-10' })).toBe('Ended, moved out Apr 10')
    expect(words({ standing: 'terminated', moveOutDay: '2026-04-10' })).toBe('Terminated, moved out Apr 10')
    expect(words({ moveOutDay: '2026-04-30' })).toBe('Moves out Apr 30')
  })

  it('says how far the paper is before it counts', () => {
    expect(words({ standing: 'draft' })).toBe('Draft')
    expect(words({ standing: 'outForSignature' })).toBe('Out for signature')
  })
})

describe('a tenancy in words', () => {
  const tenancy = {
    tenancyStart: '2025-03-01',
    termEnd: '2026-02-28',
    moveOutDay: null,
    lastDay: null,
  } as const

  it('goes on month to month once its term has passed, or without one', () => {
    expect(tenancyInWords(tenancy, '2026-02-28', TODAY)).toBe('Mar 1, 2025 to Feb 28')
    expect(tenancyInWords(tenancy, '2026-03-01', TODAY)).toBe('Mar 1, 2025 to Feb 28, now month to month')
    expect(tenancyInWords({ ...tenancy, termEnd: null }, TODAY, TODAY)).toBe(
      'from Mar 1, 2025, month to month',
    )
  })

  it('ends with a move-out, or when the next tenancy begins', () => {
    const over = { ...tenancy, lastDay: '2026-03-31' } as const
    expect(tenancyInWords(over, '2026-03-31', TODAY)).toBe('Mar 1, 2025 to Feb 28, now month to month')
    expect(tenancyInWords(over, '2026-04-01', TODAY)).toBe('Mar 1, 2025 to Mar 31, ended')
    expect(tenancyInWords({ ...over, moveOutDay: '2026-03-31' }, TODAY, TODAY)).toBe(
      'Mar 1, 2025 to Mar 31, moved out',
    )
    expect(tenancyInWords({ ...tenancy, tenancyStart: null }, TODAY, TODAY)).toBe('not signed yet')
  })
})
