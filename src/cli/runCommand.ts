import { explainError } from './explainError'
import { prepareEnvironment } from './prepareEnvironment'

/** A command: what `src/cli/NAME.ts` exports as `run`. Its result is the exit code; nothing means 0. */
export type Command = (args: string[]) => Promise<number | void>

type CommandModule = { run: Command }

const isCommandModule = (loaded: unknown): loaded is CommandModule =>
  typeof loaded === 'object' && loaded !== null && 'run' in loaded && typeof loaded.run === 'function'

/**
 * Says what went wrong: one sentence where the person can put it right, else everything there is. The command that started
 * this one as its child is told the sentence apart from all else that was printed.
 * @returns the exit code
 */
export const reportFailure = (error: unknown): number => {
  const sentence = explainError(error)
  if (sentence !== undefined) process.send?.({ sentence })
  console.error(sentence ?? error)
  return 1
}

/** Runs `src/cli/NAME.ts` and ends the process with its exit code, whatever may still be open. */
export const runCommand = async (name: string, args: string[]): Promise<never> => {
  let code: number
  // A connection that ends while nobody waits for its answer.
  process.on('uncaughtException', (error) => process.exit(reportFailure(error)))
  try {
    prepareEnvironment()
    const loaded: unknown = await import(`./${name}.ts`)
    if (!isCommandModule(loaded)) throw new Error(`src/cli/${name}.ts exports no function 'run'`)
    const result = await loaded.run(args)
    code = typeof result === 'number' ? result : 0
  } catch (error) {
    code = reportFailure(error)
  }
  process.exit(code)
}
