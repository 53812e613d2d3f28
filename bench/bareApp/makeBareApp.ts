import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { run } from '@/cli/check/run'
import { PRODUCTION_CONDITION } from '@/cli/productionCondition'
import { NEXT_PROGRAM } from '@/cli/server/productionBuild'

import { PERSON } from '../world/addUser'
import type { CleanUps } from '../world/cleanUps'
import type { Serving } from '../world/server'
import { BARE_FILES } from './bareFiles'

/** Inside the project: there the bundler finds the project's packages, which a link to them would not do. */
const OUTPUT = path.resolve('bench/output')

const TIMEOUT_MS = 15 * 60_000

/** Makes and builds a bare Payload application, with its tables and one user in `databaseUrl`. */
export const makeBareApp = async (databaseUrl: string, cleanUps: CleanUps): Promise<Serving> => {
  mkdirSync(OUTPUT, { recursive: true })
  const folder = mkdtempSync(path.join(OUTPUT, 'bare-'))
  cleanUps.add(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(BARE_FILES)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const environment = {
    ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl },
    ...{ EMAIL: PERSON.email, PASSWORD: PERSON.password },
  }
  for (const args of [
    [...PRODUCTION_CONDITION, 'prepare.mjs'],
    [NEXT_PROGRAM, 'build'],
  ]) {
    const { ok, output } = await run(args, { cwd: folder, env: environment, timeoutMs: TIMEOUT_MS })
    if (!ok) throw new Error(`The bare app could not be made. What it said:\n${output}`)
  }
  return {
    args: (port) => [NEXT_PROGRAM, 'start', '-H', '127.0.0.1', '-p', String(port)],
    folder,
    databaseUrl,
  }
}
