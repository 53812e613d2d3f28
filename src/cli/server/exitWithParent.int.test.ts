import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, it } from 'vitest'

import { isAlive } from '../postgres/processes'
import { EXIT_WITH_PARENT } from '../productionCondition'

/** Starts a child as the product does, prints its process number, and stays. */
const PARENT = `
  const { spawn } = require('node:child_process')
  const args = [...JSON.parse(process.argv[1]), '-e', 'require("node:http").createServer().listen(0, "127.0.0.1")']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  console.log(child.pid)
`

it('ends a server whose parent was killed and could not end it', async () => {
  const parent = spawn(process.execPath, ['-e', PARENT, JSON.stringify(EXIT_WITH_PARENT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const child = Number(line.toString())
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(isAlive(child)).toBe(true)

  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(child), { timeout: 60_000 }).toBe(false)
})
