import { expect, it } from 'vitest'

import { heapLimit } from './heapLimit'

it('limits the heap of a server, unless its owner has said how much it may hold', () => {
  expect(heapLimit(undefined)).toEqual(['--max-old-space-size=1536'])
  expect(heapLimit('--trace-warnings')).toEqual(['--max-old-space-size=1536'])
  expect(heapLimit('--trace-warnings --max-old-space-size=4096')).toEqual([])
  expect(heapLimit('--max_old_space_size=4096')).toEqual([])
})
