import { spawnSync } from 'node:child_process'

import { expect, it } from 'vitest'

import { memoryOptions } from './memoryOptions'

it('limits the heap of a server, unless its owner has said how much it may hold', () => {
  const limit = (nodeOptions?: string) =>
    memoryOptions(nodeOptions).filter((option) => option.includes('space'))
  expect(limit()).toEqual(['--max-old-space-size=1536'])
  expect(limit('--trace-warnings')).toEqual(['--max-old-space-size=1536'])
  expect(limit('--trace-warnings --max-old-space-size=4096')).toEqual([])
  expect(limit('--max_old_space_size=4096')).toEqual([])
})

it('says nothing that this Node.js does not know', () => {
  const { status, stdout } = spawnSync(process.execPath, [...memoryOptions(undefined), '-p', '1 + 1'])
  expect({ status, said: stdout.toString().trim() }).toEqual({ status: 0, said: '2' })
})
