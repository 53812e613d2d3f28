import { afterEach, expect, it } from 'vitest'

import { smallDisk, type SmallDisk } from '@tests/support/smallDisk'

import { freePort } from './postgres/freePort'

const NO_DISK =
  'Not looked at: this machine lets this user mount no disk to fill, as root or in a namespace of their own (docs/testing.md).'

let disk: SmallDisk | undefined
afterEach(() => {
  disk?.remove()
  disk = undefined
})

it.for([
  ['the tables are made: a table cannot grow', 42],
  ['the sample is loaded: the server loses its journal, and every connection with it', 50],
] as const)(
  'says in one sentence that the disk is full when that happens while %s',
  { timeout: 180_000 },
  async ([, megabytes], { skip }) => {
    disk = smallDisk(megabytes)
    if (!disk) {
      // Where it counts, a disk that cannot be filled is a failure.
      if (process.env.CI) throw new Error(NO_DISK)
      return skip(NO_DISK)
    }
    const { code, err } = await disk.run(['demo'], { DATA_DIR: disk.folder, PORT: String(await freePort()) })
    expect(err).toMatch(
      /^The disk (that holds \S+|of the database) is full: free some space( there)?, then run the command again\.\n$/,
    )
    expect(code).toBe(1)
  },
)
