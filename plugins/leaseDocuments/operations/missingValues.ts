import { filledAt, labelOfPath } from '@/domain/leases/merge/filledAt'

import type { LeaseRecords } from './leaseFacts'
import { relationId } from './relationId'

/** A field without a value, and the page on which it is filled in. */
export type MissingValue = { field: string; label: string; path: string }

/** Fields that a lease has no value for, with where to fill each in. */
export const missingValues = (
  paths: readonly string[],
  { lease, unit, property, tenants }: Pick<LeaseRecords, 'lease' | 'unit' | 'property' | 'tenants'>,
): MissingValue[] => {
  const account = lease.account ? relationId(lease.account) : undefined
  return paths.map((field) => {
    const at = filledAt(field)
    const label = labelOfPath(field)
    switch (at.record) {
      case 'settings':
        return { field, label, path: '/admin/globals/settings' }
      case 'property':
        return { field, label, path: `/admin/collections/properties/${property.id}` }
      case 'unit':
        return { field, label, path: `/admin/collections/units/${unit.id}` }
      case 'tenant':
        return { field, label, path: `/admin/collections/tenants/${tenants[at.index]?.id}` }
      case 'account':
        return { field, label, path: `/admin/accounts/${account}` }
      case 'moveOut':
        return { field, label, path: `/admin/accounts/${account}/move-out` }
      case 'lease':
        return { field, label, path: `/admin/collections/leases/${lease.id}` }
    }
  })
}

/** 'Last day, Landlord’s phone': in a sentence. */
export const inWords = (missing: readonly MissingValue[]): string =>
  missing.map(({ label }) => label).join(', ')
