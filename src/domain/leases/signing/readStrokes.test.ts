import { expect, it } from 'vitest'

import { MOST_POINTS, MOST_STROKES, readStrokes } from './readStrokes'

const line = (points: number): [number, number][] => Array.from({ length: points }, (_, x) => [x % 1000, 150])

it('takes lines within the field, up to its edges', () => {
  const strokes = [
    [
      [0, 0],
      [1000, 300],
    ],
    [[5, 5]],
  ]
  expect(readStrokes(strokes)).toEqual({ ok: true, strokes })
})

it.each([
  ['nothing', undefined],
  ['a picture', 'data:image/png;base64,AAAA'],
  [
    'a point outside',
    [
      [
        [0, 0],
        [1001, 0],
        [1, 1],
      ],
    ],
  ],
  [
    'a negative point',
    [
      [
        [0, 0],
        [-1, 0],
        [1, 1],
      ],
    ],
  ],
  [
    'a fraction',
    [
      [
        [0, 0],
        [0.5, 0],
        [1, 1],
      ],
    ],
  ],
  [
    'what is no number',
    [
      [
        [0, 0],
        ['1', 0],
        [1, 1],
      ],
    ],
  ],
  ['an empty line', [[], line(5)]],
  ['a dot', [line(2)]],
  ['too many lines', Array.from({ length: MOST_STROKES + 1 }, () => line(1))],
  ['too many points', [line(MOST_POINTS + 1)]],
])('refuses %s', (_, sent) => {
  expect(readStrokes(sent)).toMatchObject({ ok: false, message: expect.any(String) })
})

it('takes the most there may be', () => {
  expect(readStrokes([line(MOST_POINTS)]).ok).toBe(true)
  expect(readStrokes(Array.from({ length: MOST_STROKES }, () => line(1))).ok).toBe(true)
})
