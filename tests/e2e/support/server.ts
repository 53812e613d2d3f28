import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { freePort } from '@/cli/postgres/freePort'
import { EXIT_WITH_PARENT } from '@/cli/productionCondition'
import { NEXT_PROGRAM } from '@/cli/server/productionBuild'

export type Server = { url: string; stop: () => Promise<void> }

/** As the product's own start runs it, but on a database that is ready and with a log nobody sees unless it fails. */
const environment = (databaseUrl: string, dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'tests-only',
})

/** What the servers of all files said: where to look when a page shows an error. */
const LOG = path.resolve('tests/output/server.log')

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/admin/login`, { headers: { connection: 'close' } })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

/** Serves the production build on a free port. */
export const startServer = async (databaseUrl: string, dataDir: string): Promise<Server> => {
  mkdirSync(path.dirname(LOG), { recursive: true })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [...EXIT_WITH_PARENT, NEXT_PROGRAM, 'start', '-p', String(port)], {
    env: environment(databaseUrl, dataDir),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-8000)
      appendFileSync(LOG, chunk)
    })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  const deadline = Date.now() + 60_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The production server did not answer on ${url}:\n${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }

  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
