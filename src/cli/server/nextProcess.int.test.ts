import { createServer, type Server } from 'node:http'

import { afterEach, expect, it } from 'vitest'

import { freePort } from '../postgres/freePort'
import { startNext, type NextProcess } from './nextProcess'

let faster: Server | undefined
let next: NextProcess | undefined

afterEach(async () => {
  await next?.stop()
  faster?.close()
  next = undefined
  faster = undefined
})

const serveThere = (port: number): Promise<void> =>
  new Promise((resolve) => {
    faster = createServer((_request, response) => response.end('{"user":null}'))
    faster.listen(port, '127.0.0.1', () => resolve())
  })

// Of two starts at the same moment both find the port free.
it.each(['start', 'dev'] as const)(
  'never takes the server of a faster start for its own (%s)',
  async (mode) => {
    const port = await freePort()
    await serveThere(port)
    next = startNext(mode, { port, host: '127.0.0.1' }, 'postgres://127.0.0.1:1/none')
    await expect(next.ready()).rejects.toThrow(
      `Port ${port} is in use, perhaps because this program is running`,
    )
  },
  60_000,
)
