import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { CommandError, errorCode } from '../commandError'

const HIGHEST_PORT = 65_535
/** A server whose parent was killed needs a moment to notice and to free its port. */
const PATIENCE_MS = 4000

/** Where the server listens; `host` undefined = on every address of the machine. */
export type Address = { port: number; host: string | undefined }

const EVERY_ADDRESS = ['0.0.0.0', '::']

/** The address to open in a browser on this machine. */
export const localUrl = ({ port, host }: Address): string => {
  if (!host || EVERY_ADDRESS.includes(host) || host === '127.0.0.1') return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * The port of `PORT`, 3000 when it is not set.
 * @throws CommandError for anything that is no port
 */
export const chosenPort = (value: string | undefined): number => {
  const text = value?.trim()
  if (!text) return 3000
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > HIGHEST_PORT)
    throw new CommandError(
      `PORT is "${text}": give a number from 1 to ${HIGHEST_PORT}, for example PORT=3001.`,
    )
  return port
}

/** @returns why it is impossible, undefined when it works */
const tryListening = ({ port, host }: Address): Promise<Error | undefined> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)))
  })

export const portInUse = (port: number): CommandError =>
  new CommandError(
    `Port ${port} is in use, perhaps because this program is running already: stop the other program, or choose another port, for example PORT=${port < HIGHEST_PORT ? port + 1 : 3000}.`,
  )

/**
 * Makes sure, before the long steps, that the server will get its port.
 * @throws CommandError when somebody else has it or it may not be used
 */
export const checkPort = async (address: Address): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const error = await tryListening(address)
    if (error === undefined) return
    const code = errorCode(error)
    if (code === 'EACCES')
      throw new CommandError(
        `Port ${address.port} may not be used by this user: choose one above 1023, for example PORT=3000.`,
      )
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CommandError(
        `LISTEN_HOST is "${address.host}", which is no address of this machine: correct it or leave it empty.`,
      )
    if (code !== 'EADDRINUSE') throw error
    if (Date.now() > deadline) throw portInUse(address.port)
    await sleep(200)
  }
}
