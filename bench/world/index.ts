import type { Payload } from 'payload'

import { memoryOptions } from '@/cli/server/memoryOptions'
import { isBuildCurrent, makeBuild, NEXT_PROGRAM } from '@/cli/server/productionBuild'

import { makeBareApp } from '../bareApp/makeBareApp'
import { addUser } from './addUser'
import { fillBusiness, type Business } from './business'
import type { CleanUps } from './cleanUps'
import { openDatabases, type Databases } from './databases'
import { makeImportBooks, type ImportBooks } from './importBooks'
import { once } from './once'
import type { Serving } from './server'

/** What figures are measured on. Each part is made when the first figure asks for it. */
export type World = {
  /** What figures start themselves is ended with the rest. */
  cleanUps: CleanUps
  databases: () => Promise<Databases>
  /** The generated business, and somebody who may see it. */
  business: () => Promise<Business>
  /** The product in this process, on the generated business. */
  payload: () => Promise<Payload>
  /** The product's production build as a server on the generated business. */
  productServer: () => Promise<Serving>
  /** `npm start` on a business that is empty. */
  productStart: () => Promise<Serving>
  bareApp: () => Promise<Serving>
  /** Books of their own, into which a bank's file is imported; and the production build as a server on them. */
  importBooks: () => Promise<ImportBooks>
  importServer: () => Promise<Serving>
}

const says = (what: string): void => console.log(`${what} …`)

export const makeWorld = (leases: number, cleanUps: CleanUps): World => {
  const databases = once(() => {
    says('Starting a database')
    return openDatabases(cleanUps)
  })
  const business = once(async () => {
    const all = await databases()
    says(`Generating a business of ${leases.toLocaleString('en-US')} leases`)
    const made = await fillBusiness(all, leases)
    await addUser(all.product.url)
    says(`It holds ${made.entries.toLocaleString('en-US')} entries`)
    return made
  })
  const build = once(async () => {
    if (isBuildCurrent()) return
    says('Building the product')
    await makeBuild(false)
  })
  const importBooks = once(async () => {
    const all = await databases()
    says('Generating the books that a bank’s file is imported into')
    return makeImportBooks(all, cleanUps)
  })
  const productOn = async (databaseUrl: string): Promise<Serving> => {
    await build()
    return {
      // As `npm start` runs it.
      args: (port) => [
        ...memoryOptions(undefined),
        NEXT_PROGRAM,
        'start',
        '--hostname',
        '127.0.0.1',
        '--port',
        String(port),
      ],
      folder: process.cwd(),
      databaseUrl,
    }
  }
  return {
    cleanUps,
    databases,
    business,
    importBooks,
    importServer: once(async () => productOn((await importBooks()).url)),
    payload: once(async () => {
      await business()
      process.env.DATABASE_URL = (await databases()).product.url
      // Only now: the configuration reads the environment as it loads.
      const { closePayload, loadPayload } = await import('@/cli/loadPayload')
      const payload = await loadPayload()
      cleanUps.add(() => closePayload(payload))
      return payload
    }),
    productServer: once(async () => {
      await business()
      return productOn((await databases()).product.url)
    }),
    productStart: once(async () => {
      const { emptyUrl } = await databases()
      await build()
      await addUser(emptyUrl)
      return { args: () => ['src/cli/run.mjs', 'start'], folder: process.cwd(), databaseUrl: emptyUrl }
    }),
    bareApp: once(async () => {
      const { bareUrl } = await databases()
      says('Building a bare Payload app')
      return makeBareApp(bareUrl, cleanUps)
    }),
  }
}
