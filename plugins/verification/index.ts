import type { Plugin } from 'payload'

import { Verifications } from './collections/Verifications'

/** The nightly look at the books: do all reports agree with the raw entries? */
export const verification = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Verifications],
})

export { inWords, type Discrepancy } from './discrepancy'
export { verifyBooks, type Verified } from './operations/verifyBooks'
