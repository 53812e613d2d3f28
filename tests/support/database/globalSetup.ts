import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { createDatabase, dropDatabase } from './databases'
import { startTestServer } from './postgresServer'

declare module 'vitest' {
  // Vitest's own interface, extended as it asks: a type alias cannot be merged with it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    adminUrl: string
    templateDatabase: string
    /** Where uploads of the tests go. */
    filesFolder: string
  }
}

/** Runs the migrations into `databaseUrl`; its output matters only when it fails. */
const migrate = (databaseUrl: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['-C', 'production', '--import', 'tsx', 'tests/support/database/prepareTemplate.ts']
    const child = spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'test', PAYLOAD_SECRET: 'tests-only' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The migrations failed in an empty database:\n${output}`)),
    )
  })

/** One server and one migrated template for the whole run; each test file copies the template. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startTestServer()
  // A run's own name: several runs may share a server given by TEST_DATABASE_URL.
  const templateDatabase = `template_${randomBytes(6).toString('hex')}`
  try {
    await migrate(await createDatabase(server.adminUrl, templateDatabase))
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('adminUrl', server.adminUrl)
  project.provide('templateDatabase', templateDatabase)
  const filesFolder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-files-'))
  project.provide('filesFolder', filesFolder)

  return async () => {
    rmSync(filesFolder, { recursive: true, force: true })
    await dropDatabase(server.adminUrl, templateDatabase)
    await server.stop()
  }
}

export default setup
