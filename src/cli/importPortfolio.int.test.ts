import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { changed, portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('npm run import', { timeout: 240_000 }, () => {
  let app: TestPayload
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-import-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeAll(async () => {
    app = await testPayload()
  })

  const run = (...args: string[]) => {
    const command = ['-C', 'production', 'src/cli/run.mjs', 'importPortfolio', ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: app.databaseUrl },
    })
    return { status, stdout, stderr }
  }

  it('says in a sentence what its folder or day lacks', () => {
    expect(run('tests/fixtures/portfolio', '--books-start', '1/1/2026').stderr).toContain(
      "'1/1/2026' is not a day",
    )
    expect(run('tests/fixtures/portfolio')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Nobody has said yet/m),
    })
  })

  it('shows the rows to correct in a table, fails, and posts nothing', async () => {
    const wrong = changed(portfolioFiles('portfolio'), 'leases.csv', (text) =>
      text.replace('1675.00,,parking', '16x,,parking'),
    )
    for (const { name, bytes } of wrong) writeFileSync(path.join(folder, name), bytes)
    const { status, stderr } = run(folder, '--books-start', '2026-01-01')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^leases\.csv +2 +rent +16x +'16x' is not an amount/m)
    expect(await app.sql('select count(*)::int from properties')).toEqual([{ count: 0 }])
  })

  it('posts with a line of progress, and counts by kind', () => {
    const { status, stdout } = run('tests/fixtures/portfolio', '--books-start', '2026-01-01')
    expect(status).toBe(0)
    expect(stdout).toContain('Posting 261 of 261 rows')
    expect(stdout).toMatch(/^Payments +84 +0$/m)
    expect(run('tests/fixtures/portfolio').stdout).toMatch(/^Payments +0 +84$/m)
  })
})
