import { describe, expect, it } from 'vitest'

import { dueRange } from './dueRange'
import { dueWords } from './dueWords'

const TODAY = '2026-04-15'
const open = (dueDate: `${number}-${number}-${number}` | null) => dueWords({ dueDate, doneOn: null }, TODAY)

describe('when a task is due, in words', () => {
  it('says how late it is from the day after its day on', () => {
    expect(open('2026-04-16')).toEqual({ words: 'Due Apr 16', state: 'later' })
    expect(open('2026-04-15')).toEqual({ words: 'Due today', state: 'today' })
    expect(open('2026-04-14')).toEqual({ words: 'Overdue 1 day', state: 'late' })
    expect(open('2026-04-13')).toEqual({ words: 'Overdue 2 days', state: 'late' })
    expect(open(null)).toBeNull()
  })

  it('names the day it was done, late or not', () => {
    const done = dueWords({ dueDate: '2026-04-01', doneOn: '2026-04-09' }, TODAY)
    expect(done).toEqual({ words: 'Done Apr 9', state: 'done' })
  })

  it('takes yesterday as overdue, today as neither, and the week from Sunday to Saturday', () => {
    expect(dueRange('overdue', TODAY)).toEqual({ first: null, last: '2026-04-14' })
    expect(dueRange('today', TODAY)).toEqual({ first: TODAY, last: TODAY })
    expect(dueRange('week', TODAY)).toEqual({ first: '2026-04-12', last: '2026-04-18' })
  })
})
