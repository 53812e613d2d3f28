import { describe, expect, it } from 'vitest'

import { cutLines, shownLines } from './shownLines'

describe('the first of many lines', () => {
  const shown = (count: number, cutAt = 4) =>
    shownLines(
      cutLines(
        Array.from({ length: count }, (_, index) => index),
        cutAt,
      ),
      4,
    )

  it('shows so many, and says how many stand elsewhere', () => {
    expect(shown(3)).toEqual({ shown: [0, 1, 2], hidden: 0 })
    expect(shown(12)).toEqual({ shown: [0, 1, 2, 3], hidden: 8 })
  })

  it('shows the only one left instead of a word for it', () => {
    expect(shown(5)).toEqual({ shown: [0, 1, 2, 3, 4], hidden: 0 })
    expect(shown(6)).toEqual({ shown: [0, 1, 2, 3], hidden: 2 })
  })

  it('shows as much of lines that another part cut later', () => {
    expect(shown(12, 8)).toEqual(shown(12))
    expect(shown(5, 8)).toEqual(shown(5))
  })
})
