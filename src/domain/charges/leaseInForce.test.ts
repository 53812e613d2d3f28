import { describe, expect, it } from 'vitest'
import { rentInForce, stepInForce } from './leaseInForce'

const steps = [
  { from: '2026-03-01', cents: 110_000 },
  { from: '2025-03-01', cents: 100_000 },
] as const

describe('the rent in force', () => {
  it('changes on the day of the step', () => {
    expect(stepInForce(steps, '2026-02-28')).toBe(100_000)
    expect(stepInForce(steps, '2026-03-01')).toBe(110_000)
    expect(stepInForce(steps, '2026-03-02')).toBe(110_000)
  })

  it('is the first step before the start, and stays as on the move-out day afterwards', () => {
    const leases = [{ start: '2025-03-01', rentSteps: steps }] as const
    expect(rentInForce({ leases, lastDay: null }, '2024-01-01')).toBe(100_000)
    expect(rentInForce({ leases, lastDay: '2026-02-28' }, '2026-06-01')).toBe(100_000)
    expect(rentInForce({ leases, lastDay: '2026-03-01' }, '2026-06-01')).toBe(110_000)
  })

  it('follows the renewal from its first day', () => {
    const leases = [
      { start: '2025-03-01', rentSteps: [{ from: '2025-03-01', cents: 92_500 }] },
      { start: '2026-03-01', rentSteps: [{ from: '2026-03-01', cents: 100_000 }] },
    ] as const
    expect(rentInForce({ leases, lastDay: null }, '2026-02-28')).toBe(92_500)
    expect(rentInForce({ leases, lastDay: null }, '2026-03-01')).toBe(100_000)
  })
})
