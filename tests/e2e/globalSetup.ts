import type { TestProject } from 'vitest/node'

import { isBuildCurrent, makeBuild } from '@/cli/server/productionBuild'

import setupDatabase from '../support/database/globalSetup'

import { installedBrowser } from './support/installBrowser'

declare module 'vitest' {
  // Vitest's own interface, extended as it asks: a type alias cannot be merged with it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    browserPath: string
  }
}

/** A browser, a current production build and a database server. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  if (!isBuildCurrent()) await makeBuild(false)
  project.provide('browserPath', installedBrowser())
  return setupDatabase(project)
}

export default setup
