import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statfsSync, statSync } from 'node:fs'

import type { PostgresBinaries } from './binaries'
import type { ClusterFolder } from './clusterFolder'
import { runAs, type DatabaseUser } from './databaseUser'

const LOG_KEPT_BYTES = 5_000_000

/** What parallel queries want of `/dev/shm`; Docker gives 64 MB. */
const ENOUGH_SHARED_MEMORY = 512_000_000

/** Where `/dev/shm` is small, a large parallel query would fail for lack of it: the older kind of memory has no such limit. */
const sharedMemory = (): string[] => {
  if (process.platform !== 'linux') return []
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    if (blocks * bsize >= ENOUGH_SHARED_MEMORY) return []
  } catch {
    // There is none at all.
  }
  return ['-c', 'dynamic_shared_memory_type=sysv']
}

/** Only this machine may connect, and only with the password. */
const settings = (port: number): string[] => [
  ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', `port=${port}`],
  ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', ...sharedMemory()],
]

export type ServerAttempt = {
  /** The code with which the program ended, or undefined while it runs. */
  exitCode: () => number | undefined
  /** What it has logged since this attempt began. */
  output: () => string
}

const openLog = (file: string): { descriptor: number; from: number } => {
  const size = existsSync(file) ? statSync(file).size : 0
  const startOver = size > LOG_KEPT_BYTES
  return { descriptor: openSync(file, startOver ? 'w' : 'a', 0o600), from: startOver ? 0 : size }
}

/**
 * Starts the server as a process of its own, which neither Ctrl-C nor the end of this one reaches: killed in the middle of
 * a write it would have to recover at the next start.
 */
export const spawnServer = (
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser,
  port: number,
): ServerAttempt => {
  const log = openLog(folder.log)
  // Windows: only pg_ctl can lay down an administrator's rights, with which the server refuses to run.
  const [program, args] =
    process.platform === 'win32'
      ? [binaries.pgCtl, ['start', '-W', '-D', folder.data, '-l', folder.log, '-o', settings(port).join(' ')]]
      : [binaries.postgres, ['-D', folder.data, ...settings(port)]]
  const child = spawn(program, args, {
    ...runAs(user),
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  })
  closeSync(log.descriptor)
  let exitCode: number | undefined
  child.once('exit', (code) => {
    // pg_ctl ends at once and well, with the server behind it.
    if (process.platform !== 'win32' || code !== 0) exitCode = code ?? 1
  })
  child.once('error', () => (exitCode = 1))
  child.unref()
  return {
    exitCode: () => exitCode,
    output: () => readFileSync(folder.log).subarray(log.from).toString(),
  }
}
