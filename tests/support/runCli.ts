import { spawn } from 'node:child_process'

export type Outcome = { code: number | null; out: string; err: string }

/**
 * Runs a command as npm would, on the embedded database of `DATA_DIR` unless the environment names another.
 * @param through a program, with its arguments, that starts the command: for another view of the machine
 */
export const runCli = (
  args: string[],
  environment: Record<string, string>,
  node: string[] = [],
  through: readonly string[] = [],
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const [program = process.execPath, ...rest] = [
      ...through,
      process.execPath,
      ...node,
      'src/cli/run.mjs',
      ...args,
    ]
    const child = spawn(program, rest, {
      env: { ...process.env, DATABASE_URL: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const outcome: Outcome = { code: null, out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (outcome.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (outcome.err += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...outcome, code }))
  })
