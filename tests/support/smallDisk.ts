import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { runCli, type Outcome } from './runCli'

/** A disk of a few megabytes of its own, for commands to fill. */
export type SmallDisk = {
  folder: string
  /** Runs a command where the disk can be seen. */
  run: (args: string[], environment: Record<string, string>) => Promise<Outcome>
  remove: () => void
}

type Way = (folder: string, options: string) => Pick<SmallDisk, 'run' | 'remove'> | undefined

/** Root mounts it for all to see. */
const mounted: Way = (folder, options) => {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  if (status !== 0) return undefined
  return { run: runCli, remove: () => void spawnSync('umount', ['--lazy', folder]) }
}

/** PostgreSQL refuses to run as root, which whoever mounts in a namespace of their own is there. */
const NOT_ROOT = String(process.getuid?.() || 1000)

/** Anybody may mount it in a namespace of their own, where the kernel allows those; it ends with the command. */
const inNamespace: Way = (folder, options) => {
  const script = `mount -t tmpfs -o "$1" tmpfs "$2" && shift 2 && exec unshare --user --map-user=${NOT_ROOT} --map-group=${NOT_ROOT} "$@"`
  const through = ['unshare', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', options, folder]
  const [program = '', ...args] = through
  if (spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status !== 0) return undefined
  return { run: (command, environment) => runCli(command, environment, [], through), remove: () => undefined }
}

/** Undefined where this machine lets this user mount none. */
export const smallDisk = (megabytes: number): SmallDisk | undefined => {
  if (process.platform !== 'linux') return undefined
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-disk-'))
  const options = `size=${megabytes}m,mode=755`
  const made = mounted(folder, options) ?? inNamespace(folder, options)
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  if (!made) {
    removeFolder()
    return undefined
  }
  return {
    folder,
    run: made.run,
    remove: () => {
      made.remove()
      removeFolder()
    },
  }
}
