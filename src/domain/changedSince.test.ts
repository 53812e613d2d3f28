import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { redoneOn, sentOrNow } from './changedSince'

describe('a value of a form that was opened before others changed it', () => {
  it.each([
    ['todo', 'todo', 'done', 'done'],
    ['todo', 'waiting', 'done', 'waiting'],
    ['todo', 'waiting', 'todo', 'waiting'],
    ['todo', 'todo', 'todo', 'todo'],
  ])('opened with %s, saved with %s, while %s stands there, is %s', (read, sent, now, expected) => {
    expect(sentOrNow({ read, sent, now })).toBe(expected)
  })
})

describe('a list of a form that was opened before others changed it', () => {
  const redone = (read: number[], sent: number[], now: number[]) =>
    redoneOn({ read, sent, now }, (row) => row)

  it.each([
    ['keeps what came since', [1], [1], [1, 2], [1, 2]],
    ['keeps it where all else is taken away', [1], [], [1, 2], [2]],
    ['adds behind it', [1], [1, 3], [1, 2], [1, 2, 3]],
    ['brings nothing back that others took away', [1, 2], [1, 2], [2], [2]],
    ['adds once what others added too', [1], [1, 2], [1, 2], [1, 2]],
    ['is taken as it is, order too, where nobody changed it', [1, 2], [2, 1], [1, 2], [2, 1]],
  ])('%s', (_, read, sent, now, expected) => {
    expect(redone(read, sent, now)).toEqual(expected)
  })

  it('has new rows, which no key tells apart, each', () => {
    const row = (id: string | undefined, text: string) => ({ id, text })
    const sent = [row('a', 'A, said better'), row(undefined, 'new'), row(undefined, 'newer')]
    const now = [row('a', 'A'), row('b', 'B')]
    expect(redoneOn({ read: ['a'], sent, now }, ({ id }) => id)).toEqual([sent[0], now[1], sent[1], sent[2]])
  })

  it('loses nothing that only one side changed, and repeats nothing', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(ids, ids, ids, (read, sent, now) => {
        const after = redone(read, sent, now)
        expect(new Set(after).size).toBe(after.length)
        expect(redone(read, read, now).toSorted()).toEqual(now.toSorted())
        expect(redone(read, sent, read)).toEqual(sent)
        for (const id of new Set([...read, ...sent, ...now])) {
          const before = read.includes(id)
          const changedHere = before !== sent.includes(id)
          expect(after.includes(id)).toBe(changedHere ? sent.includes(id) : now.includes(id))
        }
      }),
    )
  })
})
