import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { columnName } from '@/domain/auditTrail/columnName'
import type { Columns, ColumnTerms } from '@/domain/auditTrail/columnTerms'

const wordsOf = (label: unknown): string | undefined =>
  typeof label === 'string' && label !== '' ? label : undefined

/** Of a choice, its words by value. */
const choicesOf = (field: FlattenedField): ColumnTerms['choices'] =>
  'options' in field
    ? new Map(
        field.options.flatMap((option): [string, string][] => {
          if (typeof option === 'string') return [[option, option]]
          const words = wordsOf(option.label)
          return words ? [[option.value, words]] : []
        }),
      )
    : undefined

/**
 * What a collection's fields say of the columns that Payload makes of them: of a group, `address_city`; of one linked
 * record, `unit_id`; of a list or several choices, a table of its own, `leases_rent_steps`; of several links, the field.
 */
const columnsIn = (fields: readonly FlattenedField[], before: string, table: string): Columns => {
  const columns = new Map<string, ColumnTerms>()
  for (const field of fields) {
    const label = 'label' in field ? wordsOf(field.label) : undefined
    const hidden = field.admin && 'hidden' in field.admin && field.admin.hidden ? { isHidden: true } : {}
    const column = `${before}${columnName(field.name)}`
    const beside = `${table}_${column}`
    if (field.type === 'group' || field.type === 'tab') {
      for (const [name, terms] of columnsIn(field.flattenedFields, `${column}_`, table)) {
        columns.set(name, label ? { ...terms, label: `${label}: ${terms.label}` } : terms)
      }
    } else if (!label) {
      continue
    } else if (field.type === 'array') {
      columns.set(beside, { label, columns: columnsIn(field.flattenedFields, '', beside) })
    } else if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field
      if (typeof relationTo === 'string' && !field.hasMany)
        columns.set(`${column}_id`, { label, refersTo: relationTo })
      else columns.set(field.name, { label })
    } else if (field.type === 'text' && field.hasMany) {
      // One table holds the texts of all such fields, each row with its field.
      columns.set(`${table}_texts`, { label: columns.has(`${table}_texts`) ? 'Texts' : label })
    } else {
      const choices = choicesOf(field)
      if (field.type === 'select' && field.hasMany)
        columns.set(beside, {
          label,
          columns: new Map([['value', { label, ...(choices ? { choices } : {}) }]]),
        })
      else columns.set(column, { label, ...(choices ? { choices } : {}), ...hidden })
    }
  }
  return columns
}

const known = new WeakMap<SanitizedCollectionConfig, Columns>()

/** By the columns of its audit trail, what a collection calls them. */
export const columnsOf = (collection: SanitizedCollectionConfig): Columns => {
  const before = known.get(collection)
  if (before) return before
  const columns = columnsIn(collection.flattenedFields, '', collection.slug.replaceAll('-', '_'))
  known.set(collection, columns)
  return columns
}
