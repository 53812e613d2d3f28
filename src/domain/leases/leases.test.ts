import { describe, expect, it } from 'vitest'
import {
  assertLeaseStatusChange,
  canChangeLeaseStatus,
  isBindingLease,
  LEASE_STATUSES,
  statusMovedOut,
} from './leaseStatus'
import { assertLeaseTerms, leaseTermsFaults, type CheckedTerms } from './leaseTermsCheck'
import { assertSharesWhole } from './propertyShares'
import { isMonthToMonth, tenancyLastDay, tenancyStateAt } from './tenancyState'
import { tenantStatus, tenantType } from './tenantStanding'
import { unitStatus } from './unitStatus'

const past = { start: '2025-01-01', lastDay: '2026-01-10' } as const
const present = { start: '2025-01-01', lastDay: null } as const
const future = { start: '2026-06-01', lastDay: null } as const
const on = '2026-04-15'

describe('a tenancy', () => {
  it('is current from its first day through its last, and former the day after', () => {
    const days = ['2024-12-31', '2025-01-01', '2026-01-10', '2026-01-11'] as const
    expect(days.map((day) => tenancyStateAt(past, day))).toEqual(['future', 'current', 'current', 'former'])
  })

  it('is still current on its move-out day, and ends before the next one when nobody recorded a move-out', () => {
    expect(tenancyLastDay({ moveOutDay: '2026-02-11', nextTenancyStart: '2026-02-23' })).toBe('2026-02-11')
    expect(tenancyLastDay({ moveOutDay: null, nextTenancyStart: '2026-02-23' })).toBe('2026-02-22')
    expect(tenancyLastDay({ moveOutDay: null, nextTenancyStart: null })).toBeNull()
  })

  it('goes on month to month from the day after its term', () => {
    const tenancy = { ...present, termEnd: '2026-03-31' } as const
    expect(isMonthToMonth(tenancy, '2026-03-31')).toBe(false)
    expect(isMonthToMonth(tenancy, '2026-04-01')).toBe(true)
    expect(isMonthToMonth({ ...present, termEnd: null }, on)).toBe(true)
    expect(isMonthToMonth({ ...past, termEnd: '2025-12-31' }, on)).toBe(false)
    expect(isMonthToMonth({ ...future, termEnd: null }, on)).toBe(false)
  })
})

describe('a unit', () => {
  it('is occupied while somebody lives there, or in maintenance for as long as that is set by hand', () => {
    expect(unitStatus({ tenancies: [past, present], maintenance: false }, on)).toBe('occupied')
    expect(unitStatus({ tenancies: [past, present], maintenance: true }, on)).toBe('maintenance')
  })

  it('is vacant before and after, or in maintenance when that was set', () => {
    expect(unitStatus({ tenancies: [past, future], maintenance: false }, on)).toBe('vacant')
    expect(unitStatus({ tenancies: [past, future], maintenance: true }, on)).toBe('maintenance')
    expect(unitStatus({ tenancies: [], maintenance: false }, on)).toBe('vacant')
  })

  it('changes overnight without anyone saving anything', () => {
    const days = ['2026-05-31', '2026-06-01'] as const
    expect(days.map((day) => unitStatus({ tenancies: [future], maintenance: false }, day))).toEqual([
      'vacant',
      'occupied',
    ])
  })
})

describe('a tenant', () => {
  it('is present while any tenancy is current, then future, then past', () => {
    expect(tenantType([past, present, future], on)).toBe('present')
    expect(tenantType([past, future], on)).toBe('future')
    expect(tenantType([past], on)).toBe('past')
    expect(tenantType([], on)).toBe('future')
  })

  it('is former once past, unless eviction was set by hand', () => {
    expect(tenantStatus('present', false)).toBe('active')
    expect(tenantStatus('future', false)).toBe('active')
    expect(tenantStatus('past', false)).toBe('former')
    expect(tenantStatus('past', true)).toBe('eviction')
  })
})

describe('a lease', () => {
  it('binds, and so bills, once it is active, also when it has expired or was terminated', () => {
    expect(LEASE_STATUSES.filter(isBindingLease)).toEqual(['active', 'expired', 'terminated'])
  })

  it('bills nothing that never came to be: a draft is archived, not ended', () => {
    expect(canChangeLeaseStatus('draft', 'terminated')).toBe(false)
    expect(canChangeLeaseStatus('outForSignature', 'terminated')).toBe(false)
  })

  it('goes forward through its statuses, and never out of terminated', () => {
    expect(canChangeLeaseStatus('draft', 'outForSignature')).toBe(true)
    expect(canChangeLeaseStatus('outForSignature', 'active')).toBe(true)
    expect(canChangeLeaseStatus('active', 'active')).toBe(true)
    expect(canChangeLeaseStatus('active', 'draft')).toBe(false)
    expect(LEASE_STATUSES.filter((to) => canChangeLeaseStatus('terminated', to))).toEqual(['terminated'])
    expect(() => assertLeaseStatusChange('active', 'draft')).toThrow(
      'A lease that is active cannot become draft. Choose one of: expired, terminated.',
    )
  })

  it.each([
    ['2026-06-29', '2026-06-30', 'terminated'],
    ['2026-06-30', '2026-06-30', 'expired'],
    ['2026-07-01', '2026-06-30', 'expired'],
    ['2026-07-01', null, 'terminated'],
  ] as const)('left on %s, its term ending %s, is %s', (moveOutDay, end, status) => {
    expect(statusMovedOut({ end, moveOutDay })).toBe(status)
  })

  const terms: CheckedTerms = {
    start: '2026-01-15',
    end: '2027-01-14',
    moveOutDay: null,
    dueDay: 1,
    rentSteps: [{ from: '2026-01-15', cents: 100_000 }],
    recurringLines: [{ name: 'parking', cents: 5_000 }],
  }

  it('can bill when its terms agree', () => {
    expect(leaseTermsFaults(terms)).toEqual([])
    expect(leaseTermsFaults({ ...terms, end: null, dueDay: 31, recurringLines: [] })).toEqual([])
    expect(leaseTermsFaults({ ...terms, end: terms.start, moveOutDay: terms.start })).toEqual([])
  })

  it.each<[Partial<CheckedTerms>, string]>([
    [{ end: '2026-01-14' }, 'end'],
    [{ end: '9026-01-14' }, 'end'],
    [{ moveOutDay: '2262-02-01' }, 'moveOutDay'],
    [{ moveOutDay: '2026-01-14' }, 'moveOutDay'],
    [{ dueDay: 0 }, 'dueDay'],
    [{ dueDay: 32 }, 'dueDay'],
    [{ dueDay: 1.5 }, 'dueDay'],
    [{ rentSteps: [] }, 'rentSteps'],
    [{ rentSteps: [{ from: '2026-01-16', cents: 1 }] }, 'rentSteps'],
    [
      {
        rentSteps: [
          { from: '2026-01-15', cents: 1 },
          { from: '2026-01-15', cents: 2 },
        ],
      },
      'rentSteps',
    ],
    [{ rentSteps: [{ from: '2026-01-15', cents: -1 }] }, 'rentSteps'],
    [{ recurringLines: [{ name: ' ', cents: 1 }] }, 'recurringLines'],
    [{ recurringLines: [{ name: 'Rent', cents: 1 }] }, 'recurringLines'],
    [
      {
        recurringLines: [
          { name: 'pet', cents: 1 },
          { name: 'Pet ', cents: 2 },
        ],
      },
      'recurringLines',
    ],
    [{ recurringLines: [{ name: 'pet', cents: 0 }] }, 'recurringLines'],
  ])('names the faulty part of %j', (change, part) => {
    expect(leaseTermsFaults({ ...terms, ...change }).map((fault) => fault.part)).toEqual([part])
    expect(() => assertLeaseTerms({ ...terms, ...change })).toThrow(
      expect.objectContaining({ code: 'BAD_LEASE_TERMS' }),
    )
  })
})

describe("the owners' shares of a property", () => {
  it.each([[[]], [[10_000]], [[5_000, 5_000]], [[3_334, 3_333, 3_333]]])('%j make up the whole', (shares) => {
    expect(() => assertSharesWhole(shares)).not.toThrow()
  })

  it.each([[[9_999]], [[5_000, 5_001]], [[10_000, 0]], [[12_000, -2_000]], [[5_000.5, 4_999.5]]])(
    '%j do not',
    (shares) => {
      expect(() => assertSharesWhole(shares)).toThrow(expect.objectContaining({ code: 'SHARES_NOT_WHOLE' }))
    },
  )

  it('says what they sum to', () => {
    expect(() => assertSharesWhole([5_000, 4_950])).toThrow(
      'The shares sum to 99.5%. Change them to sum to 100%.',
    )
  })
})
