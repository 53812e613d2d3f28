import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from '@/cli/postgres/freePort'
import { EXIT_WITH_PARENT } from '@/cli/productionCondition'

const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 15_000
const POLL_MS = 20

export type Server = { url: string; pid: number; stop: () => Promise<void> }

/** A program that serves on `PORT` of this machine: arguments of Node, the folder it starts in, its database. */
export type Serving = { args: (port: number) => string[]; folder: string; databaseUrl: string }

/** The first page that somebody sees who opens the address: the screen to sign in at. */
const FIRST_PAGE = '/admin'

/** Whether the page came whole. While nothing listens yet, it did not. */
const pageCame = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(START_TIMEOUT_MS),
    })
    await response.text()
    return response.ok
  } catch {
    return false
  }
}

/**
 * Starts a server on a free port of this machine only, and waits for its first page.
 * @throws with what it wrote, when it ends or stays silent
 */
export const startServer = async ({ args, folder, databaseUrl }: Serving): Promise<Server> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...EXIT_WITH_PARENT, ...args(port)], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-8000)))
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const last = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await ended
    clearTimeout(last)
  }

  const { pid } = child
  const deadline = Date.now() + START_TIMEOUT_MS
  while (pid !== undefined && child.exitCode === null && Date.now() < deadline) {
    if (await pageCame(`${url}${FIRST_PAGE}`)) return { url, pid, stop }
    await sleep(POLL_MS)
  }
  await stop()
  throw new Error(`The server in ${folder} did not answer:\n${log}`)
}
