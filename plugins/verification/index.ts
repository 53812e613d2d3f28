import type { Plugin } from 'payload'

import { Verifications } from './collections/Verifications'
import { verifyEachDay } from './jobs/verifyEachDay'

/** The nightly look at the books: do all reports agree with the raw entries? */
export const verification = (): Plugin => (config) => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), verifyEachDay] },
  collections: [...(config.collections ?? []), Verifications],
})

export { inWords, type Discrepancy } from './discrepancy'
export { keepVerification } from './operations/keepVerification'
export { verifyBooks, type Verified } from './operations/verifyBooks'
