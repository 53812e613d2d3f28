import { expect, it } from 'vitest'

import { leaseStanding, type StandingFacts } from './leaseStanding'

const LEASE: StandingFacts = {
  status: 'active',
  start: '2025-05-01',
  end: '2026-04-30',
  moveOutDay: null,
  lastDay: null,
  renewed: false,
}

it.each([
  ['2025-04-30', 'upcoming'],
  ['2025-05-01', 'current'],
  ['2026-01-29', 'current'],
  ['2026-01-30', 'endsSoon'],
  ['2026-04-30', 'endsSoon'],
  ['2026-05-01', 'monthToMonth'],
] as const)('of a lease through April 30, on %s, is %s', (on, standing) => {
  expect(leaseStanding(LEASE, on)).toBe(standing)
})

it('is month to month from the first day without an end', () => {
  expect(leaseStanding({ ...LEASE, end: null }, '2025-05-01')).toBe('monthToMonth')
})

it('does not end soon once it is renewed, or a move-out is recorded', () => {
  expect(leaseStanding({ ...LEASE, lastDay: '2026-04-30', renewed: true }, '2026-04-15')).toBe('current')
  const leaving = { ...LEASE, moveOutDay: '2026-04-30', lastDay: '2026-04-30' } as const
  expect(leaseStanding(leaving, '2026-04-15')).toBe('current')
})

it('ends with its last day, whatever its term', () => {
  const left = { ...LEASE, moveOutDay: '2026-06-10', lastDay: '2026-06-10' } as const
  expect(leaseStanding(left, '2026-06-10')).toBe('monthToMonth')
  expect(leaseStanding(left, '2026-06-11')).toBe('ended')
  expect(leaseStanding({ ...left, status: 'terminated' }, '2026-06-11')).toBe('terminated')
})

it('goes on month to month though its status says expired, as long as somebody lives there', () => {
  expect(leaseStanding({ ...LEASE, status: 'expired' }, '2026-05-01')).toBe('monthToMonth')
})

it('of a lease nobody has signed is its status', () => {
  expect(leaseStanding({ ...LEASE, status: 'draft' }, '2026-05-01')).toBe('draft')
  expect(leaseStanding({ ...LEASE, status: 'outForSignature' }, '2026-05-01')).toBe('outForSignature')
})
