import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const KB_PER_MB = 1024

const kilobytes = (text: string | undefined): number => {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0)
    throw new Error('This system does not tell how much memory a process uses.')
  return value
}

/**
 * How much memory a process has held at most, in MB (its resident set).
 * Linux remembers the peak; elsewhere it is what the process holds now, so ask while it is at work.
 */
export const peakMemory = (pid: number): number => {
  const status = `/proc/${pid}/status`
  const text = existsSync(status)
    ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim()
  return kilobytes(text) / KB_PER_MB
}
