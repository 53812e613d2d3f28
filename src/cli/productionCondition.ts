import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Without this condition Lexical's top-level await never settles, and a command that loads the configuration ends silently
 * in the middle, about one time in four.
 */
export const PRODUCTION_CONDITION = ['-C', 'production']

const asText = (): string => [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')

export const hasProductionCondition = (): boolean => /(-C|--conditions)[ =]?production\b/.test(asText())

/** A child that ends when this process does, even by SIGKILL: see exitWithParent.cjs. */
export const EXIT_WITH_PARENT = [
  '--require',
  fileURLToPath(new URL('./server/exitWithParent.cjs', import.meta.url)),
]

/** Runs this very command again under the condition. Ends the process with the other's exit code. */
export const restartWithProductionCondition = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    const args = [...process.execArgv, ...PRODUCTION_CONDITION, ...EXIT_WITH_PARENT, ...process.argv.slice(1)]
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => process.exit(code ?? 1))
  })
