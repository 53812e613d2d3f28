import type { CollectionBeforeOperationHook } from 'payload'

/** The most records one answer may hold. `limit=0` means 'all' to Payload, whatever that costs. */
export const MOST_RECORDS = 1000

const clamped = (limit: unknown): number | undefined => {
  if (typeof limit !== 'number') return undefined
  return limit <= 0 || limit > MOST_RECORDS ? MOST_RECORDS : limit
}

const clampedJoins = (joins: unknown): unknown => {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(
    Object.entries(joins).map(([name, join]: [string, unknown]) => {
      if (typeof join !== 'object' || join === null || !('limit' in join)) return [name, join]
      return [name, { ...join, limit: clamped(Number(join.limit)) }]
    }),
  )
}

/** Payload's own reads of related records say how deep they are; a door never does. */
const fillsInRelations = (args: object): boolean => 'currentDepth' in args && args.currentDepth !== undefined

/** No door answers with more records than a page may hold; the product's own code reads what it needs. */
export const guardReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'read' || fillsInRelations(args)) return args
  const all = 'pagination' in args && args.pagination === false && args.limit === undefined
  return {
    ...args,
    ...('limit' in args || all ? { limit: all ? MOST_RECORDS : clamped(args.limit) } : {}),
    ...('joins' in args ? { joins: clampedJoins(args.joins) } : {}),
  }
}
