import type { Plugin } from 'payload'

import { ImportBatches } from './collections/ImportBatches'
import { ImportRules } from './collections/ImportRules'
import { importEndpoints } from './endpoints/bank/importEndpoints'
import { importPortfolioEndpoint } from './endpoints/importPortfolioEndpoint'
import { withImportScreens } from './screens'

export { importPortfolio } from './operations/importPortfolio'
export type { PortfolioImport, PortfolioImported } from './operations/importPortfolio'
export type { UploadedFile } from './operations/sortFiles'

/** Taking over books from spreadsheets, and the bank's files month by month. */
export const imports = (): Plugin => (config) =>
  withImportScreens({
    ...config,
    collections: [...(config.collections ?? []), ImportBatches, ImportRules],
    endpoints: [...(config.endpoints ?? []), importPortfolioEndpoint, ...importEndpoints],
  })
