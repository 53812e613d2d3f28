import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { Forbidden, UnauthorizedError } from 'payload'

import { ANYONE, COLLECTION_RULES, doorOf, operationOf, scopeOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'
import { requirePermission } from './requirePermission'
import { rightsHandler } from './rightsWithinReach'

/** Payload's own addresses, which ask the access functions of their collection or global themselves. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set(
  [
    'get /access',
    'get / post / patch / delete /',
    'get /:id patch /:id delete /:id',
    'get /count',
    'post /access post /access/:id?',
    'post /:id/duplicate',
    'get /versions get /versions/:id post /versions/:id',
    'get /me get /init post /login post /logout post /refresh-token',
    'post /first-register post /forgot-password post /reset-password post /unlock post /verify/:id',
    'get /file/:filename get /paste-url/:id?',
    'get /:key post /:key delete /:key',
    'get /run get /handle-schedules',
  ].flatMap((line) => line.match(/\w+ \S+/g) ?? []),
)

/** Tells what somebody may do with a record, without asking whether they may know of it. */
const RIGHTS = 'post /access/:id?'

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`

const guarded = (handler: PayloadHandler, guard: (req: PayloadRequest) => void): PayloadHandler => {
  return (req) => {
    guard(req)
    return handler(req)
  }
}

const closed = (req: PayloadRequest): never => {
  throw new Forbidden(req.t)
}

const closeOne = <E extends Endpoint>(
  endpoint: E,
  guard: ((req: PayloadRequest) => void) | undefined,
): E => ({
  ...endpoint,
  handler: guarded(endpoint.handler, guard ?? closed),
})

/** An address under `/api` asks for its door; one the table does not name is closed. */
export const closeRootEndpoints = <E extends Endpoint>(
  endpoints: E[],
  onUnnamed: (name: string) => void,
): E[] =>
  endpoints.map((endpoint) => {
    if (OWN_ADDRESSES.has(nameOf(endpoint))) return endpoint
    const door = doorOf(endpoint.path)
    if (door === ANYONE) return endpoint
    if (!door) onUnnamed(`${endpoint.method} /api${endpoint.path}`)
    return closeOne(endpoint, door && ((req) => requirePermission(req, door)))
  })

/**
 * Payload gives every collection and global the addresses of versions, and fails on those that keep none, as if it were
 * our mistake.
 */
export const withoutMissingVersions = <E extends Endpoint>({
  versions,
  endpoints,
}: {
  versions?: unknown
  endpoints: E[]
}): E[] => (versions ? endpoints : endpoints.filter(({ path }) => !path.startsWith('/versions')))

/** An address of a collection asks for the right to its operation; which records, the operation itself sees to. */
export const closeCollectionEndpoints = <E extends Endpoint>(
  slug: CollectionSlug,
  endpoints: E[],
  onUnnamed: (name: string) => void,
): E[] =>
  endpoints.map((endpoint) => {
    if (nameOf(endpoint) === RIGHTS) return { ...endpoint, handler: rightsHandler(slug, endpoint.handler) }
    if (OWN_ADDRESSES.has(nameOf(endpoint))) return endpoint
    const operation = operationOf(endpoint.path)
    if (operation === ANYONE) return endpoint
    if (!operation) onUnnamed(`${endpoint.method} /api/${slug}${endpoint.path}`)
    const guard = (req: PayloadRequest): void => {
      if (!req.user) throw new UnauthorizedError(req.t)
      if (!operation || scopeOf(personOf(req.user), operation, COLLECTION_RULES.get(slug)) === 'none')
        closed(req)
    }
    return closeOne(endpoint, guard)
  })
