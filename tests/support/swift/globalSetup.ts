import { hasSwift } from './installSwift'

/** Before the tests: `npm run check` leaves them out, and says so, where this cannot be. */
const setup = (): void => {
  if (hasSwift()) return
  throw new Error(
    'The tests of S3 need OpenStack Swift, and it could not be installed ' +
      '(Debian: apt-get install swift-proxy swift-account swift-container swift-object).',
  )
}

export default setup
