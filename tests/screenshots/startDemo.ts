import { spawn } from 'node:child_process'

import { freePort } from '@/cli/postgres/freePort'
import { EXIT_WITH_PARENT } from '@/cli/productionCondition'

const PRINTED_WHEN_READY = 'Sign in as:'

/** Serves the sample business from a data folder of its own, on a free port, until it is stopped. */
export const startDemo = async (dataDir: string): Promise<{ url: string; stop: () => Promise<void> }> => {
  const port = await freePort()
  const environment = {
    ...process.env,
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    PORT: String(port),
    SMTP_URL: '',
  }
  const child = spawn(process.execPath, [...EXIT_WITH_PARENT, 'src/cli/run.mjs', 'demo'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      if (chunk.toString().includes(PRINTED_WHEN_READY)) resolve()
    })
    child.once('close', () => reject(new Error('The demo ended before it was ready.')))
  })
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
