import type { PayloadRequest } from 'payload'
import { Forbidden, UnauthorizedError } from 'payload'

import type { Door } from '@/domain/permissions'
import { can } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

/**
 * Lets a request through a door of the permission table, or ends it. For endpoints, which Payload leaves open.
 * @throws 401 for nobody, 403 for somebody who may not (answered as 404 to an assistant)
 */
export const requirePermission = (req: PayloadRequest, door: Door): void => {
  if (!req.user) throw new UnauthorizedError(req.t)
  if (!can(personOf(req.user), door)) throw new Forbidden(req.t)
}
