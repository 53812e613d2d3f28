import type { CollectionSlug } from 'payload'

/** `[field, operator, value]`, as Payload names its operators. */
export type ListFilter = readonly [field: string, operator: string, value: string]

/** The address of a list of records that pass all of the filters: Payload's own query, so that its filter bar shows the same. */
export const listAddress = (
  collection: CollectionSlug,
  filters: readonly ListFilter[],
  sort?: string,
): string => {
  const query = new URLSearchParams([
    ...filters.map(([field, operator, value], index): [string, string] => [
      `where[or][0][and][${index}][${field}][${operator}]`,
      value,
    ]),
    ...(sort === undefined ? [] : [['sort', sort]]),
  ])
  return `/admin/collections/${collection}${filters.length === 0 && sort === undefined ? '' : `?${query.toString()}`}`
}

/** The filters for records of days from one to another, both counted. */
export const daysFilter = (field: string, from: string, to: string): readonly [ListFilter, ListFilter] => [
  [field, 'greater_than_equal', `${from}T00:00:00.000Z`],
  [field, 'less_than_equal', `${to}T23:59:59.999Z`],
]
