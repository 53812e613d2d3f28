import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { migrateIfNeeded } from '@/cli/database/migrateIfNeeded'
import { openDatabase, type OpenDatabase } from '@/cli/database/openDatabase'

import type { CleanUps } from './cleanUps'

export type Databases = {
  /** The product's, with its tables: here the generated business goes. */
  product: OpenDatabase
  /** A copy of the product's before anything was in it. */
  emptyUrl: string
  /** Another copy, for the imports. */
  importUrl: string
  /** Without any table, for the bare app. */
  bareUrl: string
  /** And for the one with the plugin that imports. */
  pluginUrl: string
}

const namedLike = (url: string, name: string): string => {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}

/**
 * A PostgreSQL of the measurements' own: the one the product brings, with the product's settings, in a new folder that
 * is removed at the end. What the environment says about the person's own database is forgotten.
 */
export const openDatabases = async (cleanUps: CleanUps): Promise<Databases> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-bench-'))
  cleanUps.add(() => rmSync(folder, { recursive: true, force: true }))
  // The server's user has to pass through.
  chmodSync(folder, 0o755)
  Object.assign(process.env, {
    DATABASE_URL: '',
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'measurements-only-not-a-secret-at-all',
  })
  const product = await openDatabase('bench')
  cleanUps.add(() => product.release())
  await migrateIfNeeded(product)
  await product.hold.query('create database bench_empty template rental_books')
  await product.hold.query('create database bench_import template rental_books')
  await product.hold.query('create database bench_bare template template0')
  await product.hold.query('create database bench_plugin template template0')
  return {
    product,
    emptyUrl: namedLike(product.url, 'bench_empty'),
    importUrl: namedLike(product.url, 'bench_import'),
    bareUrl: namedLike(product.url, 'bench_bare'),
    pluginUrl: namedLike(product.url, 'bench_plugin'),
  }
}
