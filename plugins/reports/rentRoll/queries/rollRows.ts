import type { Day } from '@/domain/calendar/day'
import type { Place } from '@/lib/database/queryRows'

import { rowsOfSums } from '../../shared/rowsOfSums'
import { inOrder, type Numbered } from '../../shared/inOrder'
import { rollSql } from './rollSql'
import type { OtherAccount, RentRollFilters, RentRollReport, RentRollRow } from './types'

type Oldest = { readonly oldestPastDueDate: Day | null }

export type FoundUnit = Omit<RentRollRow, 'tenants' | 'daysPastDue'> & Oldest
export type FoundAccount = Omit<OtherAccount, 'tenants' | 'daysPastDue'> &
  Oldest & {
    /** That day's lease, which names the tenants. */
    readonly lease: number | null
  }
type PropertySums = RentRollReport['properties'][number]

type SqlRow =
  | { kind: 'unit'; row: FoundUnit & Numbered }
  | { kind: 'property'; row: PropertySums & Numbered }
  | { kind: 'beside'; row: FoundAccount & Numbered }
  | { kind: 'accounts'; row: RentRollReport['accounts'] & Numbered }

export type RollRows = {
  readonly units: readonly FoundUnit[]
  readonly properties: readonly PropertySums[]
  readonly beside: readonly FoundAccount[]
  readonly accounts: RentRollReport['accounts']
}

/** Everything the roll says but its tenants' names, read at once. */
export const rollRows = async (
  place: Place,
  filters: RentRollFilters,
  page: { readonly page: number; readonly limit: number },
): Promise<RollRows> => {
  const found = await rowsOfSums<SqlRow>(place, rollSql(filters, page))
  const units: (FoundUnit & Numbered)[] = []
  const properties: (PropertySums & Numbered)[] = []
  const beside: (FoundAccount & Numbered)[] = []
  let accounts: (RentRollReport['accounts'] & Numbered) | undefined
  for (const one of found) {
    if (one.kind === 'unit') units.push(one.row)
    else if (one.kind === 'property') properties.push(one.row)
    else if (one.kind === 'beside') beside.push(one.row)
    else accounts = one.row
  }
  if (!accounts) throw new Error('The rent roll came back without the sums of the accounts.')
  const { position: _position, ...sums } = accounts
  return {
    units: inOrder(units),
    properties: inOrder(properties),
    beside: inOrder(beside),
    accounts: sums,
  }
}
