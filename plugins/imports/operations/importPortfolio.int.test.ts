import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { importPortfolio } from './importPortfolio'
import type { UploadedFile } from './sortFiles'

const folder = (name: string): UploadedFile[] =>
  readdirSync(`tests/fixtures/${name}`)
    .filter((file) => file.endsWith('.csv') && !file.startsWith('bank'))
    .map((file) => ({ name: file, bytes: readFileSync(path.join(`tests/fixtures/${name}`, file)) }))

const tableCounts = async ({ sql }: TestPayload) => {
  const tables = await sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await sql<{ count: number }>(`select count(*)::int as count from "${name}"`)
    counts[name] = row?.count ?? -1
  }
  return counts
}

describe.each(['portfolio', 'portfolio-2'])('the hand-over of %s', (name) => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('posts every row', async () => {
    const imported = await importPortfolio({
      payload: app.payload,
      files: folder(name),
      booksStart: '2026-01-01',
    })
    expect(imported.ok).toBe(true)
  })

  it('adds nothing of any kind the second time', async () => {
    const before = await tableCounts(app)
    const again = await importPortfolio({ payload: app.payload, files: folder(name), booksStart: null })
    expect(again.ok).toBe(true)
    expect(await tableCounts(app)).toEqual(before)
  })
})
