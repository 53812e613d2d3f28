import type { Plugin } from 'payload'

import { ImportBatches } from './collections/ImportBatches'
import { ImportRules } from './collections/ImportRules'
import { importEndpoints } from './endpoints/bank/importEndpoints'
import { importPortfolioEndpoint } from './endpoints/importPortfolioEndpoint'

export { importPortfolio } from './operations/importPortfolio'
export type { PortfolioImport, PortfolioImported } from './operations/importPortfolio'
export type { UploadedFile } from './operations/sortFiles'

/** Taking over books from spreadsheets. */
export const imports = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), ImportBatches, ImportRules],
  endpoints: [...(config.endpoints ?? []), importPortfolioEndpoint, ...importEndpoints],
})
