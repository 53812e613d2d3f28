import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar/addDays'
import type { Day } from '../../calendar/day'
import type { KnownMoney, PostedLine } from './knownBooks'
import { linesTouched, type NearLine } from './linesTouched'

const DAY: Day = '2026-03-15'
const DAYS = { first: addDays(DAY, -21), last: addDays(DAY, 21) }

const line = (row: number, day: Day, cents: number, text = 'ZELLE'): NearLine => ({ row, day, cents, text })
const money = (id: number, day: Day, cents: number, seen = false): KnownMoney => ({
  kind: 'payment',
  id,
  day,
  cents,
  account: 1,
  label: 'A payment',
  text: '',
  method: 'check',
  seen,
  reversed: false,
})
const touched = (near: NearLine[], known: KnownMoney[], posted: PostedLine[] = []) => {
  const rows = linesTouched([{ row: 1, choices: [] }], near, { money: known, posted }, DAYS)
  return rows === null ? null : [...rows].toSorted((a, b) => a - b)
}

describe('the rows that a change touches', () => {
  it('are the row alone where nothing of the books is as much', () => {
    expect(touched([line(1, DAY, 500), line(2, DAY, 500)], [money(1, DAY, 700)])).toEqual([1])
    expect(touched([line(1, DAY, 500), line(2, DAY, 500)], [money(1, DAY, 500, true)])).toEqual([1])
  })

  it('are those that may answer for the same money, from three days away and no further, and what these touch', () => {
    const near = [
      line(1, DAY, 500),
      line(2, addDays(DAY, 6), 500),
      line(3, addDays(DAY, 7), 500),
      line(4, addDays(DAY, 9), 500),
    ]
    expect(touched(near, [money(1, addDays(DAY, 3), 500)])).toEqual([1, 2])
    expect(touched(near, [money(1, addDays(DAY, 3), 500), money(2, addDays(DAY, 9), 500)])).toEqual([
      1, 2, 3, 4,
    ])
  })

  it('are deposit slips, too, whose sum the money may be part of', () => {
    const near = [line(1, DAY, 500), line(2, DAY, 900, 'REMOTE ONLINE DEPOSIT # 81'), line(3, DAY, 900)]
    expect(touched(near, [money(1, DAY, 500)])).toEqual([1, 2])
  })

  it('are equal lines of the day for a line that was posted in another format', () => {
    const posted = { identity: 'x', day: DAY, cents: 500, text: 'ZELLE', label: '', records: [] }
    expect(
      touched([line(1, DAY, 500), line(2, DAY, 500), line(3, addDays(DAY, 1), 500)], [], [posted]),
    ).toEqual([1, 2])
  })

  it('are unknown where they reach the end of the days that are looked at', () => {
    const steps = Array.from({ length: 7 }, (_, at) => addDays(DAY, at * 3))
    const near = steps.map((day, at) => line(at + 1, day, 500))
    const chain = (length: number) => steps.slice(0, length).map((day, at) => money(at + 1, day, 500))
    expect(touched(near, chain(4))).toEqual([1, 2, 3, 4, 5])
    expect(touched(near, chain(6))).toBeNull()
    expect(touched([line(2, DAY, 500)], [])).toBeNull()
  })
})
