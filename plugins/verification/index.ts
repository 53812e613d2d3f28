export { inWords, type Discrepancy } from './discrepancy'
export { verifyBooks, type Verified } from './operations/verifyBooks'
