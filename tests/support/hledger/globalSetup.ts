import { installHledger } from './hledger'

/** Before the tests run side by side. */
const setup = (): void => installHledger()

export default setup
