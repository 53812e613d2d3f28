import { describe, expect, it } from 'vitest'

import { leaseEndTask } from './leaseEndTask'
import { nextRepeat } from './nextRepeat'

describe('a repeating task', () => {
  const monthly = { every: 1, unit: 'months', anchor: '2026-01-31' } as const
  it('stays at the end of the month', () => {
    expect(nextRepeat({ ...monthly, due: '2026-01-31' }, '2026-01-20')).toBe('2026-02-28')
    expect(nextRepeat({ ...monthly, due: '2026-02-28' }, '2026-02-28')).toBe('2026-03-31')
  })
  it('finished late leaves out the days that have passed, today too', () => {
    expect(nextRepeat({ ...monthly, due: '2026-01-31' }, '2026-03-30')).toBe('2026-03-31')
    expect(nextRepeat({ ...monthly, due: '2026-01-31' }, '2026-03-31')).toBe('2026-04-30')
  })
  it('counts days and weeks, from today where it had no day', () => {
    expect(nextRepeat({ every: 2, unit: 'weeks', anchor: null, due: '2026-04-15' }, '2026-04-14')).toBe(
      '2026-04-29',
    )
    expect(nextRepeat({ every: 10, unit: 'days', anchor: null, due: null }, '2026-04-15')).toBe('2026-04-25')
  })
})

describe('a lease about to end', () => {
  const task = (
    today: '2026-01-29' | '2026-01-30' | '2026-02-28' | '2026-03-01' | '2026-04-10' | '2026-05-01',
  ) => leaseEndTask({ id: 7, title: 'Omar Lee', end: '2026-04-30' }, today)
  it('calls for a task from 90 days before on, and for another at 60 and at 30', () => {
    expect(task('2026-01-29')).toBeNull()
    expect(task('2026-01-30')).toMatchObject({ madeFor: 'leaseEnd 7 2026-04-30 90', dueDate: '2026-01-30' })
    expect(task('2026-02-28')?.madeFor).toBe('leaseEnd 7 2026-04-30 90')
    expect(task('2026-03-01')?.madeFor).toBe('leaseEnd 7 2026-04-30 60')
    expect(task('2026-04-10')).toEqual({
      madeFor: 'leaseEnd 7 2026-04-30 30',
      task: 'Renewal: Omar Lee, lease ends Apr 30 (30 days before)',
      priority: 'high',
      dueDate: '2026-04-10',
    })
    expect(task('2026-05-01')).toBeNull()
  })
})
