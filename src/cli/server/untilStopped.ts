import { readFileSync } from 'node:fs'

const PARENT_POLL_MS = 500

/** The processes between npm and this one: npm starts a shell, and many shells stay in between. */
const ancestry = (): string => {
  const parent = process.ppid
  try {
    const fields = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ')[1]?.split(' ')
    return `${parent}:${fields?.[1] ?? ''}`
  } catch {
    return String(parent)
  }
}

/**
 * Resolves when this process is to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the npm that started it (which,
 * killed by SIGKILL, could not pass that on). Started by hand with `node`, it may well outlive its parent.
 */
export const untilStopped = (): Promise<'stopped'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve('stopped'))
    if (!process.env.npm_lifecycle_event) return
    const atStart = ancestry()
    setInterval(() => {
      if (ancestry() !== atStart) resolve('stopped')
    }, PARENT_POLL_MS).unref()
  })
