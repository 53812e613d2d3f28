import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { env } from '@/lib/env'

import { CommandError } from '../commandError'
import { EXIT_WITH_PARENT } from '../productionCondition'
import { memoryOptions } from './memoryOptions'
import { localUrl, portInUse, type Address } from './ports'
import { NEXT_PROGRAM } from './productionBuild'

const READY_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 10_000
const LAST_WORDS_MS = 1000

/** What Next prints once the port is its own. */
const LISTENING = /Ready in/

export type NextProcess = {
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<number>
  /** Resolves when it answers, itself and no other program on its port. */
  ready: () => Promise<void>
  /** Lets it finish what it is answering, then ends it. */
  stop: () => Promise<void>
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const answers = async (address: Address): Promise<boolean> => {
  try {
    // Without keep-alive: the open connection would hold up the server when it stops.
    const response = await fetch(`${localUrl(address)}/api/users/me`, {
      headers: { connection: 'close' },
    })
    await response.arrayBuffer()
    return true
  } catch {
    return false
  }
}

/**
 * Passes on what the server prints. Its complaints are held back until it listens: of a port in use it prints a stack, where
 * one sentence will do.
 */
const relay = ({ stdout, stderr }: ChildProcess): { listens: () => boolean; heldBack: () => string } => {
  let said = ''
  let held = ''
  let listening = false
  stdout?.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk)
    if (listening) return
    said += chunk.toString()
    listening = LISTENING.test(said)
    if (listening) process.stderr.write(held)
  })
  stderr?.on('data', (chunk: Buffer) => {
    if (listening) process.stderr.write(chunk)
    else held += chunk.toString()
  })
  return { listens: () => listening, heldBack: () => (listening ? '' : held) }
}

/** Starts `next start` or `next dev` as a child that ends with this process, even when this is killed. */
export const startNext = (mode: 'start' | 'dev', address: Address, databaseUrl: string): NextProcess => {
  const hostname = address.host ? ['--hostname', address.host] : []
  const child = spawn(
    process.execPath,
    [
      ...EXIT_WITH_PARENT,
      // Compiling as it goes takes what it takes.
      ...(mode === 'start' ? memoryOptions(process.env.NODE_OPTIONS) : []),
      NEXT_PROGRAM,
      mode,
      '--port',
      String(address.port),
      ...hostname,
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: mode === 'start' ? 'production' : 'development',
        NEXT_TELEMETRY_DISABLED: '1',
        // It writes to us and cannot see that we write to a terminal.
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        DATABASE_URL: databaseUrl,
        // For the links in mails, where nobody has said under which address people reach this server.
        SERVER_URL: env.serverUrl ?? localUrl(address),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const { listens, heldBack } = relay(child)
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const allRead = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const endedEarly = async (): Promise<CommandError> => {
    // The last of what it printed may still be on its way, or be kept open by a process it leaves behind.
    await Promise.race([allRead, sleep(LAST_WORDS_MS)])
    if (/EADDRINUSE/.test(heldBack())) return portInUse(address.port)
    process.stderr.write(heldBack())
    return new CommandError('The server ended before it was ready; the reason stands above.')
  }

  return {
    ended,
    ready: async () => {
      const deadline = Date.now() + READY_TIMEOUT_MS
      // An answer alone proves nothing: a faster start may have taken the port after we found it free.
      while (!(listens() && (await answers(address)))) {
        if (hasEnded(child)) throw await endedEarly()
        if (Date.now() > deadline) throw new CommandError('The server did not answer within two minutes.')
        await sleep(100)
      }
    },
    stop: async () => {
      if (hasEnded(child)) return
      child.kill('SIGTERM')
      const deadline = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await ended
      clearTimeout(deadline)
    },
  }
}
