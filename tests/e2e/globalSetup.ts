import { existsSync } from 'node:fs'

import type { TestProject } from 'vitest/node'

import setupDatabase from '../support/database/globalSetup'

import { installedBrowser } from './support/installBrowser'

declare module 'vitest' {
  // Vitest's own interface, extended as it asks: a type alias cannot be merged with it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    browserPath: string
  }
}

/** A browser, a production build and a database server, or a sentence on what is missing. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  if (!existsSync('.next/BUILD_ID'))
    throw new Error('The browser tests run on the production build: run `npm run build` first.')
  project.provide('browserPath', installedBrowser())
  return setupDatabase(project)
}

export default setup
