import type { Server } from './server'
import { signIn } from './visitor'

const TIMEOUT_MS = 15 * 60_000

type Import = { id: number; ready: { rows: number } }

/** The imports of a server, as somebody at the desk goes through them. */
export type ImportDesk = {
  upload: (file: string, bankAccount: number) => Promise<Import>
  /** Unticks a row, or ticks it again. */
  tick: (id: number, row: number, included: boolean) => Promise<void>
  rows: (id: number, page: number) => Promise<void>
  commit: (id: number) => Promise<void>
}

const isImport = (value: unknown): value is Import =>
  typeof value === 'object' && value !== null && 'id' in value && 'ready' in value

/** Signs in at a server's desk. */
export const importDesk = async (server: Server): Promise<ImportDesk> => {
  const authorization = await signIn(server)
  const send = async (method: string, path: string, body?: BodyInit): Promise<unknown> => {
    const response = await fetch(`${server.url}/api/imports${path}`, {
      method,
      headers: {
        authorization,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = await response.text()
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${answer.slice(0, 500)}`)
    return JSON.parse(answer)
  }
  return {
    upload: async (file, bankAccount) => {
      const form = new FormData()
      form.set('kind', 'bank')
      form.set('bankAccount', String(bankAccount))
      form.set('file', new File([file], 'bank.csv'))
      const opened = await send('POST', '', form)
      if (!isImport(opened)) throw new Error(`No import: ${JSON.stringify(opened).slice(0, 500)}`)
      return opened
    },
    tick: async (id, row, included) => {
      await send('PATCH', `/${id}`, JSON.stringify({ rows: [{ row, included }] }))
    },
    rows: async (id, page) => {
      await send('GET', `/${id}/rows?limit=50&page=${page}`)
    },
    commit: async (id) => {
      await send('POST', `/${id}/commit`, '{}')
    },
  }
}
