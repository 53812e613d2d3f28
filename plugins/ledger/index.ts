import type { Plugin } from 'payload'

import { withAccountScreen } from './accountScreen'
import { MoveOuts } from './collections/MoveOuts'
import { PostingRuns } from './collections/PostingRuns'
import { decideFeesEndpoint } from './endpoints/decideFeesEndpoint'
import { previewRentEndpoint, undoRunEndpoint } from './endpoints/runEndpoints'
import { entryEndpoints } from './endpoints/entries/entryEndpoints'
import { openingBalanceEndpoint } from './endpoints/entries/openingBalanceEndpoint'
import { paymentEndpoint } from './endpoints/entries/paymentEndpoint'
import { reversalEndpoint } from './endpoints/entries/reversalEndpoint'
import { writeOffEndpoint } from './endpoints/entries/writeOffEndpoint'
import { moveOutEndpoints } from './endpoints/moveOut/moveOutEndpoints'
import { postRentEndpoint } from './endpoints/postRentEndpoint'
import { dailyBooks } from './jobs/dailyBooks'
import { journalEndpoint } from './journal/journalEndpoint'
import { withPaymentState } from './paymentState'
import { withTenantBalance } from './tenantBalance'
import { withRules } from './withRules'

/** The books: what an entry must be, voids, rent posting, the account's screen, and what follows from the day. */
export const ledger = (): Plugin => (config) =>
  withAccountScreen({
    ...config,
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), dailyBooks] },
    endpoints: [
      ...(config.endpoints ?? []),
      postRentEndpoint,
      paymentEndpoint,
      reversalEndpoint,
      writeOffEndpoint,
      openingBalanceEndpoint,
      decideFeesEndpoint,
      undoRunEndpoint,
      previewRentEndpoint,
      journalEndpoint,
      ...entryEndpoints,
      ...moveOutEndpoints,
    ],
    collections: [...(config.collections ?? []), PostingRuns, MoveOuts]
      .map(withRules)
      .map(withTenantBalance)
      .map(withPaymentState),
  })

export { anyPaymentAction } from './actions/paymentDialog'
export { accountEntries, type AccountEntry } from './queries/accountEntries'
export { accountLedger, type AccountLedger } from './operations/accountLedger'
export { accountFacts, type AccountFacts } from './queries/accountFacts'
export { proposeLateFees } from './operations/proposeLateFees'
export { feesWaiting } from './queries/feesToReview'
export { refreshDerived } from './queries/refreshDerived'
export { reversePayment } from './operations/reversePayment'
export { waiveFees } from './operations/waiveFees'
export { BOOKS_QUEUE } from './jobs/dailyBooks'
export { standingMoveOut } from './queries/standingMoveOut'
export { withRebilling } from './operations/withRebilling'
export { postRent } from './operations/postRent'
