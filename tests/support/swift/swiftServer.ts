import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '@/cli/postgres/freePort'

/** Debian's own: another Python on the machine does not see its packages. */
const PYTHON = '/usr/bin/python3'

export type SwiftServer = {
  endpoint: string
  accessKeyId: string
  secretAccessKey: string
  /** On the folder it had before, as after a crash. */
  start: () => Promise<void>
  /** At once, with whatever it is doing. */
  kill: () => Promise<void>
  /**
   * Waits until the server holds part of a file that it has not got in full.
   * @throws what the sending has come to, if it is over by then
   */
  isReceiving: (sending: Promise<unknown>) => Promise<void>
}

/** A file that is being written has no name as yet: only the server's own list of open files shows it. */
const hasUnfinished = (pid: number, folder: string): boolean => {
  const descriptors = `/proc/${pid}/fd`
  return readdirSync(descriptors).some((name) => {
    const file = path.join(descriptors, name)
    try {
      return readlinkSync(file).startsWith(folder) && statSync(file).nlink === 0 && statSync(file).size > 0
    } catch {
      // Closed in between.
      return false
    }
  })
}

const started = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stdout?.once('data', () => resolve())
    child.once('exit', () =>
      reject(
        new Error(
          `OpenStack Swift did not start (Debian: apt-get install swift-proxy swift-account swift-container swift-object):\n${output}`,
        ),
      ),
    )
  })

/** OpenStack Swift with its S3 API on loopback, in a folder of its own, without anything in it. */
export const swiftServer = async (): Promise<SwiftServer> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-swift-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const accessKeyId = 'business:server'
  const secretAccessKey = randomBytes(16).toString('hex')
  let child: ChildProcess | undefined

  const start = async (): Promise<void> => {
    const script = path.resolve('tests/support/swift/server.py')
    // It ends with its standard input: so also when this process is killed.
    child = spawn(PYTHON, [script, folder, String(port), accessKeyId, secretAccessKey], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    await started(child)
    child.unref()
  }
  const kill = async (): Promise<void> => {
    const ended = child && once(child, 'exit')
    child?.kill('SIGKILL')
    await ended
  }
  const isReceiving = async (sending: Promise<unknown>): Promise<void> => {
    let outcome: { is: unknown } | undefined
    void sending.then((is) => (outcome = { is }))
    while (!hasUnfinished(child?.pid ?? 0, folder)) {
      if (outcome) throw new Error(`It was sent by then: ${JSON.stringify(outcome.is)}`)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await start()
  return { endpoint: `http://127.0.0.1:${port}`, accessKeyId, secretAccessKey, start, kill, isReceiving }
}
