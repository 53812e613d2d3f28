import { describe, expect, it } from 'vitest'

import type { Day } from '../calendar/day'
import { assertMoveOutDays } from './moveOutDays'

const asked = (moveOutDay: Day, settledOn: Day) => () =>
  assertMoveOutDays({ moveOutDay, settledOn, tenancyStart: '2026-01-01', today: '2026-03-31' })

const refusedWith = (code: string) => expect.objectContaining({ code }) as Error

describe('the days of a move-out', () => {
  it('are the last day lived in, from the first day through today, and a day from then through today', () => {
    expect(asked('2026-01-01', '2026-01-01')).not.toThrow()
    expect(asked('2026-03-31', '2026-03-31')).not.toThrow()
    expect(asked('2025-12-31', '2026-01-01')).toThrow(refusedWith('MOVE_OUT_BEFORE_START'))
    expect(asked('2026-04-01', '2026-04-01')).toThrow(refusedWith('MOVE_OUT_AHEAD'))
  })

  it('settle no account before the move-out, nor ahead of today', () => {
    expect(asked('2026-03-15', '2026-03-15')).not.toThrow()
    expect(asked('2026-03-15', '2026-03-14')).toThrow(refusedWith('BAD_DAY'))
    expect(asked('2026-03-15', '2026-04-01')).toThrow(refusedWith('BAD_DAY'))
  })
})
