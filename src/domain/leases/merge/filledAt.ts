import { isMergeField, MERGE_FIELDS, MERGE_LISTS } from './mergeFields'

/** Which record a field is filled from. `tenant` counts from 0, in the order of the lease. */
export type FilledAt =
  | { readonly record: 'settings' | 'property' | 'unit' | 'lease' | 'account' | 'moveOut' }
  | { readonly record: 'tenant'; readonly index: number }

/**
 * Where somebody types the value that is missing.
 * @param path as a merge names it: `lease.end`, `tenants.list.2.email`
 */
export function filledAt(path: string): FilledAt {
  const [root, list, index] = path.split('.')
  if (root === 'landlord') return { record: 'settings' }
  if (root === 'property') return { record: 'property' }
  if (root === 'unit') return { record: 'unit' }
  if (root === 'account' || root === 'payment') return { record: 'account' }
  if (root === 'moveOut') return { record: 'moveOut' }
  if (root === 'tenants' && list === 'list') return { record: 'tenant', index: Number(index) - 1 }
  return { record: 'lease' }
}

/** What a missing value is called: `Last day`, `Tenant’s e-mail (2)`. */
export function labelOfPath(path: string): string {
  if (isMergeField(path)) return MERGE_FIELDS[path].label
  const [root, name, index, item = ''] = path.split('.')
  const list = Object.entries(MERGE_LISTS).find(([known]) => known === `${root}.${name}`)?.[1]
  const items: Readonly<Record<string, { label: string } | undefined>> = list?.item ?? {}
  return `${items[item]?.label ?? path} (${index})`
}
