import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, expect, it } from 'vitest'

import { runCli } from '@tests/support/runCli'

import { freePort } from './postgres/freePort'

const mounted: string[] = []

/** A disk of its own for the data folder; undefined where this user may not mount one. */
const smallDisk = (megabytes: number): string | undefined => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-disk-'))
  const options = `size=${megabytes}m,mode=755`
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  if (status === 0) {
    mounted.push(folder)
    return folder
  }
  rmSync(folder, { recursive: true })
  return undefined
}

afterEach(() => {
  for (const folder of mounted.splice(0)) {
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

it.runIf(process.platform === 'linux' && process.getuid?.() === 0).each([
  ['the tables are made: a table cannot grow', 42],
  ['the sample is loaded: the server loses its journal, and every connection with it', 50],
])(
  'says in one sentence that the disk is full when that happens while %s',
  async (_what, megabytes) => {
    const dataDir = smallDisk(megabytes)
    // Where it counts, a disk that cannot be filled is a failure; at a desk it is only not looked at (docs/testing.md).
    if (!dataDir && process.env.CI) throw new Error('This machine lets root mount no disk to fill.')
    if (!dataDir) return
    const { code, err } = await runCli(['demo'], { DATA_DIR: dataDir, PORT: String(await freePort()) })
    expect(err).toMatch(
      /^The disk (that holds \S+|of the database) is full: free some space( there)?, then run the command again\.\n$/,
    )
    expect(code).toBe(1)
  },
  180_000,
)
