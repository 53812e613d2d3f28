import type { AuthStrategy, Payload } from 'payload'

import { roleOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

const withoutInactive = ({ name, authenticate }: AuthStrategy): AuthStrategy => ({
  name,
  authenticate: async (args) => {
    const result = await authenticate(args)
    return roleOf(personOf(result.user)) ? result : { ...result, user: null }
  },
})

/**
 * A request of somebody deactivated, or without a known role, is a request of nobody: their token is read, and
 * their record with it, on every request, so this holds from the next one on.
 */
export const ignoreInactiveUsers = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(withoutInactive)
}
