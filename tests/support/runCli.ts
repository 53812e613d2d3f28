import { spawn } from 'node:child_process'

export type Outcome = { code: number | null; out: string; err: string }

/** Runs a command as npm would, on the embedded database of `DATA_DIR` unless the environment names another. */
export const runCli = (
  args: string[],
  environment: Record<string, string>,
  node: string[] = [],
): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...node, 'src/cli/run.mjs', ...args], {
      env: { ...process.env, DATABASE_URL: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const outcome: Outcome = { code: null, out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (outcome.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (outcome.err += chunk.toString()))
    child.once('close', (code) => resolve({ ...outcome, code }))
  })
