import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { connect } from '../database/connect'
import { openDatabase } from '../database/openDatabase'
import { clusterIn } from '../postgres/clusterFolder'
import { readPostmasterPid } from '../postgres/postmasterPid'
import { keepDatabase } from './keepDatabase'

it('brings a database that was killed back, at the address that the running server knows', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'rental-books-kept-'))
  chmodSync(dataDir, 0o755)
  const before = { ...process.env }
  delete process.env.DATABASE_URL
  process.env.DATA_DIR = dataDir
  try {
    const database = await openDatabase('test')
    const kept = keepDatabase(database, 'test')
    const pid = readPostmasterPid(clusterIn(dataDir).data)?.pid ?? 0
    process.kill(pid, 'SIGKILL')

    const answer = async (): Promise<unknown> => {
      const client = await connect(database.url, 'another process')
      const { rows } = await client.query('select 1 as one')
      await client.end()
      return rows
    }
    await expect.poll(() => answer().catch(() => 'gone'), { timeout: 60_000 }).toEqual([{ one: 1 }])
    expect(readPostmasterPid(clusterIn(dataDir).data)?.pid).not.toBe(pid)

    await kept.release()
    expect(readPostmasterPid(clusterIn(dataDir).data)).toBeUndefined()
  } finally {
    for (const name of ['DATABASE_URL', 'DATA_DIR', 'PGAPPNAME']) {
      const value = before[name]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 60_000)
