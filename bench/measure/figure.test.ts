import { describe, expect, it } from 'vitest'

import { figureOf } from './figure'

const measured = (name: string, ours: number, other: number, target: number | null) =>
  figureOf({ name, unit: 'ms', ours, other, target })

describe('a figure', () => {
  it.each([
    [149, true],
    [150, true],
    [151, false],
  ])('of %i ms against 100 keeps to at most 1.5: %s', (ours, ok) => {
    expect(measured('rent-post', ours, 100, 1.5)).toMatchObject({ ratio: ours / 100, ok })
  })

  it.each([
    [21, false],
    [20, true],
    [19, true],
  ])('of %i ms against 100 is at least 5 times faster, where the name says -vs-: %s', (ours, ok) => {
    const { ratio, ok: kept } = measured('import-vs-create', ours, 100, 5)
    expect(ratio).toBeCloseTo(100 / ours, 2)
    expect(kept).toBe(ok)
  })

  it('is not judged by its rounded ratio', () => {
    expect(measured('rent-post', 150.4, 100, 1.5)).toMatchObject({ ratio: 1.5, ok: false })
  })

  it('without a target is for information', () => {
    expect(measured('start', 900, 100, null)).toMatchObject({ ratio: 9, target: null, ok: true })
  })
})
