import type { RecordedKind } from '@/domain/imports/bank/becomes'

/** Where what an import writes, or is linked to, stands. */
export const RECORD_TABLES = {
  payment: 'payments',
  expense: 'expenses',
  otherIncome: 'other_income',
  reversal: 'reversals',
  charge: 'charges',
  credit: 'credits',
  depositMovement: 'deposit_movements',
  property: 'properties',
  unit: 'units',
  tenant: 'tenants',
  lease: 'leases',
} as const satisfies Record<RecordedKind, string>
