import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

import { recordsNamed, type NamedRecord, type TrailTerms } from '@/domain/auditTrail/columnTerms'
import { businessOf } from '@/ui/business'
import { titleLoader } from '@/ui/cells/titleLoader'

import { columnsOf } from '../queries/columnsOf'

const keyOf = ({ kind, number }: NamedRecord): string => `${kind} ${number}`

const isCollection = (payload: Payload, kind: string): kind is CollectionSlug => kind in payload.collections

/**
 * What these changes of one collection's records need to be said in words: what its form calls its fields, and the linked
 * records by name, as whoever looks at the screen may read them.
 */
export const trailTerms = async (
  payload: Payload,
  collection: SanitizedCollectionConfig,
  changes: readonly unknown[],
): Promise<TrailTerms> => {
  const columns = columnsOf(collection)
  const named = new Map(
    changes.flatMap((one) => recordsNamed(one, columns)).map((record) => [keyOf(record), record]),
  )
  const names = new Map(
    await Promise.all(
      [...named].map(async ([key, { kind, number }]) => {
        const name = isCollection(payload, kind) ? await titleLoader(payload, kind)(number) : undefined
        return [key, name] as const
      }),
    ),
  )
  const { timeZone } = await businessOf(payload)
  return { columns, timeZone, nameOf: (kind, number) => names.get(keyOf({ kind, number })) }
}
