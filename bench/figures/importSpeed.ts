import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { alternate, timed, type Work } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { once } from '../world/once'
import { copyOfPosted, forgetPosted, POSTED_TABLES, postedRecords } from '../rivals/postedRecords'
import { runRival } from '../rivals/runRival'
import { importDesk } from '../world/importDesk'
import { startServer } from '../world/server'
import type { World } from '../world/index'
import type { Measurement } from './measurement'

const LINES = 10_000

type Works = { ours: Work; create: Work; plugin: Work; guardedCopy: Work; plainCopy: Work }

const csvOf = (records: readonly Record<string, string | number | null>[]): string => {
  const heads = Object.keys(records[0] ?? {})
  const quoted = (cell: string | number | null) => `"${String(cell ?? '').replaceAll('"', '""')}"`
  return [
    heads.join(','),
    ...records.map((record) => heads.map((head) => quoted(record[head] ?? null)).join(',')),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** Imports the file once, keeps what that posted for the others, and answers what does each of their work. */
const works = async (world: World): Promise<Works> => {
  const { url, client, bankAccount, fileOf } = await world.importBooks()
  const { pluginUrl } = await world.databases()
  const file = await fileOf(LINES)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-bench-rows-'))
  const server = await startServer(await world.importServer())
  world.cleanUps.add(() => server.stop())
  world.cleanUps.add(() => rmSync(folder, { recursive: true, force: true }))
  const desk = await importDesk(server)

  const importFile = async (): Promise<void> => {
    const { id, ready } = await desk.upload(file, bankAccount)
    if (ready.rows !== LINES) throw new Error(`Of ${LINES} lines ${ready.rows} are ready to be posted.`)
    await desk.commit(id)
  }
  await importFile()
  const records = await postedRecords(client)
  const recordsFile = path.join(folder, 'records.json')
  writeFileSync(recordsFile, JSON.stringify(records))
  for (const table of POSTED_TABLES) writeFileSync(path.join(folder, `${table}.csv`), csvOf(records[table]))
  const copy = await copyOfPosted(client)
  await forgetPosted(client)

  const forgetting =
    (work: Work): Work =>
    async () => {
      const cost = await work()
      await forgetPosted(client)
      return cost
    }
  return {
    ours: forgetting(timed(importFile)),
    create: forgetting(() => runRival(['--import', 'tsx', 'bench/rivals/createRows.ts', recordsFile], url)),
    plugin: () => runRival(['bench/rivals/pluginImport.mjs', folder], pluginUrl),
    guardedCopy: forgetting(timed(copy.guarded)),
    plainCopy: forgetting(timed(copy.plain)),
  }
}

const worksOf = new WeakMap<World, () => Promise<Works>>()

/** Prepared once for all figures of a run. */
const worksIn = (world: World): Promise<Works> => {
  const known = worksOf.get(world) ?? once(() => works(world))
  worksOf.set(world, known)
  return known()
}

const speed = (
  name: string,
  rival: Exclude<keyof Works, 'ours'>,
  { target, runs, comparedWith }: { target: number | null; runs: number; comparedWith: string },
): Measurement => ({
  name,
  measure: async (world) => {
    const { ours, ...others } = await worksIn(world)
    // Ours was warmed up when the rows were made; a rival is a process of its own each time.
    const times = await alternate({ ours, other: others[rival] }, { runs, warmUps: 0 })
    return { figure: figureOf({ name, unit: 'ms', ...times, target }), comparedWith }
  },
})

/** 10,000 lines of a bank's file, from its upload until they are posted, and others who write the same rows. */
export const importSpeedFigures: readonly Measurement[] = [
  speed('import-vs-create', 'create', {
    target: 5,
    runs: 3,
    comparedWith: 'payload.create of the same records, one by one in one transaction',
  }),
  speed('import-vs-plugin', 'plugin', {
    target: 15,
    runs: 3,
    comparedWith: '@payloadcms/plugin-import-export in a bare Payload app, the same rows as CSV',
  }),
  speed('import-over-copy', 'guardedCopy', {
    target: 20,
    runs: 5,
    comparedWith: 'COPY of the same rows into the same tables, their triggers at work',
  }),
  speed('import-over-plain-copy', 'plainCopy', {
    target: null,
    runs: 5,
    comparedWith: 'COPY of the same rows, every column ready, triggers and audit trail off',
  }),
]
