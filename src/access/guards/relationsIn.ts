import type { CollectionSlug, FlattenedField } from 'payload'

import { isRecord } from '@/domain/isRecord'
import type { RecordId } from '@/domain/permissions'

import { idOf } from '@/domain/permissions/personOf'

/** One record named in another's data. */
export type NamedRecord = { path: string; collection: CollectionSlug; id: RecordId }

const rowsOf = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

const inRelation = (
  relationTo: CollectionSlug | CollectionSlug[],
  value: unknown,
  path: string,
): NamedRecord[] =>
  rowsOf(value).flatMap((row) => {
    const many = Array.isArray(relationTo)
    const named =
      many && isRecord(row) ? { slug: row.relationTo, target: row.value } : { slug: relationTo, target: row }
    const collection = many ? relationTo.find((slug) => slug === named.slug) : relationTo
    const id = idOf(named.target)
    return id === undefined || !collection ? [] : [{ path, collection, id }]
  })

const inField = (field: FlattenedField, value: unknown, path: string): NamedRecord[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return inRelation(field.relationTo, value, path)
    case 'group':
    case 'tab':
      return relationsIn(field.flattenedFields, value, path)
    case 'array':
      return rowsOf(value).flatMap((row) => relationsIn(field.flattenedFields, row, path))
    case 'blocks':
      return rowsOf(value).flatMap((row) =>
        field.blocks.flatMap((block) =>
          isRecord(row) && row.blockType === block.slug ? relationsIn(block.flattenedFields, row, path) : [],
        ),
      )
    default:
      return []
  }
}

/** Every record that data names in its relations, at any depth. */
export const relationsIn = (fields: FlattenedField[], data: unknown, parent = ''): NamedRecord[] => {
  if (!isRecord(data)) return []
  return fields.flatMap((field) =>
    inField(field, data[field.name], parent ? `${parent}.${field.name}` : field.name),
  )
}
