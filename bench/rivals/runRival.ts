import { run } from '@/cli/check/run'
import { PRODUCTION_CONDITION } from '@/cli/productionCondition'

const TIMEOUT_MS = 15 * 60_000

/** Runs a program that does some work and prints how long it took. @returns milliseconds, its start left out */
export const runRival = async (args: readonly string[], databaseUrl: string): Promise<number> => {
  const { ok, output } = await run([...PRODUCTION_CONDITION, ...args], {
    env: { NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    timeoutMs: TIMEOUT_MS,
  })
  const took = Number(/^took (\d+(?:\.\d+)?)$/m.exec(output)?.[1])
  if (!ok || !Number.isFinite(took)) throw new Error(`${args.join(' ')} failed:\n${output.slice(-4000)}`)
  return took
}
