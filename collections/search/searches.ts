import type { CollectionSlug } from 'payload'

/** What the search box of a list looks through. */
export type Search = {
  /** The end of 'Find by …'. */
  label: string
  /** Own fields, and fields of related records by their path. */
  paths: readonly string[]
  /** Also what belongs to the unit a tenant of that name lives in. */
  tenantsOfUnit?: true
}

/** An entry's tenants are those of its lease; the account is called by the latest ones. A unit's label starts with its property's name. */
const ENTRY_PATHS = ['lease.title', 'account.name', 'unit.label'] as const

/** The lists that are searched by more than their own columns. */
export const SEARCHES: Partial<Record<CollectionSlug, Search>> = {
  leases: { label: 'tenant or unit', paths: ['title', 'unit.label'] },
  accounts: { label: 'tenant or unit', paths: ['name', 'unit.label'] },
  payments: {
    label: 'tenant, unit, receipt or memo',
    paths: ['tenant.name', ...ENTRY_PATHS, 'receiptNumber', 'memo'],
  },
  charges: { label: 'tenant, unit or description', paths: [...ENTRY_PATHS, 'description'] },
  credits: { label: 'tenant, unit or description', paths: [...ENTRY_PATHS, 'description'] },
  refunds: { label: 'tenant, unit, check number or memo', paths: [...ENTRY_PATHS, 'reference', 'memo'] },
  reversals: { label: 'tenant, unit or reason', paths: [...ENTRY_PATHS, 'reason'] },
  'deposit-movements': { label: 'tenant, unit or memo', paths: [...ENTRY_PATHS, 'memo'] },
  'late-fees': { label: 'tenant, unit or reason', paths: [...ENTRY_PATHS, 'reason'] },
  tasks: {
    label: 'task, unit, property or tenant',
    paths: ['task', 'description', 'unit.label', 'property.name'],
    tenantsOfUnit: true,
  },
}
