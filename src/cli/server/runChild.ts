import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { EXIT_WITH_PARENT, PRODUCTION_CONDITION } from '../productionCondition'

const RUN = fileURLToPath(new URL('../run.mjs', import.meta.url))

/**
 * Runs a command of this folder as a process that loads the configuration and ends with this one.
 * @returns its exit code and all it wrote; the caller decides whether that is worth showing
 */
export const runChild = (
  command: string,
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...PRODUCTION_CONDITION, ...EXIT_WITH_PARENT, RUN, command], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
