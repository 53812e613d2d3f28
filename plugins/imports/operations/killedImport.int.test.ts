import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload } from '@tests/support/testPayload'

import { importPortfolio } from './importPortfolio'

const CHILD = `
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { importPortfolio } = await import('./plugins/imports/operations/importPortfolio.ts')
  const { portfolioFiles } = await import('./tests/support/imports/portfolioFiles.ts')
  const payload = await getPayload({ config })
  await importPortfolio({
    payload,
    files: portfolioFiles('portfolio'),
    booksStart: '2026-01-01',
    onProgress: ({ done, total }) => {
      if (done < total / 2) return
      process.stdout.write('half-way')
      // Holds the import where it is until the kill.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    },
  })
`

it('an import killed half-way leaves nothing, and the next one is whole', { timeout: 120_000 }, async () => {
  const app = await testPayload()
  const before = await tableCounts(app)
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', '--input-type=module', '-e', CHILD],
    {
      env: { ...process.env, DATABASE_URL: app.databaseUrl, DISABLE_PAYLOAD_HMR: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const halfWay = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes('half-way')) resolve()
      })
    child.once('exit', () => reject(new Error(`The import ended by itself:\n${output}`)))
  })
  await halfWay
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited

  // The database ends the transaction when it sees that the connection is gone.
  await expect.poll(() => tableCounts(app)).toEqual(before)
  const imported = await importPortfolio({
    payload: app.payload,
    files: portfolioFiles('portfolio'),
    booksStart: '2026-01-01',
  })
  expect(imported).toMatchObject({ ok: true, counts: { payments: { added: 84, alreadyThere: 0 } } })
})
