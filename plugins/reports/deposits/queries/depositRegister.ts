import type { DepositFlows } from '@/domain/deposits/depositBank'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { inOrder, type Numbered } from '../../shared/inOrder'
import { depositsSql, type PageAsked } from './depositsSql'
import type { DepositRow, DepositsFilters, DepositsOfProperty } from './types'

type SqlRow =
  | { kind: 'tenancy'; row: DepositRow & Numbered }
  | { kind: 'property'; row: DepositsOfProperty & Numbered }
  | { kind: 'bank'; row: DepositFlows }

export type DepositRegister = {
  /** The page asked for, by property and unit. */
  readonly rows: readonly DepositRow[]
  readonly properties: readonly DepositsOfProperty[]
  /** Of every account, whatever is filtered: one sum, and beside it each account that is short in some place. */
  readonly flows: readonly DepositFlows[]
}

/** The deposit of every tenancy at the end of a day, and where the money lies. */
export const depositRegister = async (
  place: Place,
  filters: DepositsFilters,
  page: PageAsked,
): Promise<DepositRegister> => {
  const rows: (DepositRow & Numbered)[] = []
  const properties: (DepositsOfProperty & Numbered)[] = []
  const flows: DepositFlows[] = []
  for (const one of await queryRows<SqlRow>(place, depositsSql(filters, page))) {
    if (one.kind === 'tenancy') rows.push(one.row)
    else if (one.kind === 'property') properties.push(one.row)
    else flows.push(one.row)
  }
  return { rows: inOrder(rows), properties: inOrder(properties), flows }
}
