import { createServer, type Server } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { freePort } from '../postgres/freePort'
import { checkPort, chosenPort } from './ports'

let listener: Server | undefined

afterEach(() => {
  listener?.close()
  listener = undefined
})

const listen = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(port, () => resolve(server))
  })

it('is content with a port that nobody uses', async () => {
  await expect(checkPort({ port: await freePort(), host: undefined })).resolves.toBeUndefined()
})

it('waits for a server that is just ending', async () => {
  const port = await freePort()
  const ending = await listen(port)
  setTimeout(() => ending.close(), 500)
  await expect(checkPort({ port, host: undefined })).resolves.toBeUndefined()
})

it('names another port to choose when this one stays in use', async () => {
  const port = await freePort()
  listener = await listen(port)
  await expect(checkPort({ port, host: '127.0.0.1' })).rejects.toThrow(
    `Port ${port} is in use, perhaps because this program is running already: stop the other program, or choose another port, for example PORT=${port + 1}.`,
  )
})

it('says so when LISTEN_HOST is no address of this machine', async () => {
  await expect(checkPort({ port: await freePort(), host: '203.0.113.7' })).rejects.toThrow(
    /LISTEN_HOST is "203.0.113.7", which is no address of this machine/,
  )
})

it.each([
  [undefined, 3000],
  ['', 3000],
  ['1', 1],
  ['65535', 65_535],
])('reads PORT=%s as %i', (value, port) => {
  expect(chosenPort(value)).toBe(port)
})

it.each(['0', '65536', '-1', '30 00', 'abc', '3000.5', '1e3'])('refuses PORT=%s', (value) => {
  expect(() => chosenPort(value)).toThrow(/give a number from 1 to 65535/)
})
