import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'

import { idOf, personOf } from '@/domain/permissions/personOf'
import { can } from '@/domain/permissions'
import { Balance } from '@/ui/Balance'
import { batched } from '@/ui/cells/batched'
import { businessOf } from '@/ui/business'
import { readerOf } from '@/ui/reader'

import { leaseBalances, type LeaseBalance } from '../../queries/leaseBalances'

type CellPayload = DefaultServerCellComponentProps['payload']

/** Balances for the rows of one list: all cells ask in the same moment and share one query. */
const balanceLoader = cache((payload: CellPayload) =>
  batched<number, LeaseBalance>(async (ids) => {
    const { today } = await businessOf(payload)
    const balances = await leaseBalances(payload, ids, today)
    return new Map(balances.map((balance) => [balance.leaseId, balance]))
  }),
)

/** What a tenant owes today, in words. Housemates share one account: their balance is the same. */
export const TenantBalance = async ({
  payload,
  rowData,
}: Pick<DefaultServerCellComponentProps, 'payload'> & Partial<DefaultServerCellComponentProps>) => {
  // A record's own form draws the cells of its fields too, without a row and without showing them.
  if (!rowData) return null
  if (!can(personOf(await readerOf(payload)), 'reports.rentBalance')) return null
  const lease = idOf(rowData.currentLease)
  if (typeof lease !== 'number') return null
  const balance = await balanceLoader(payload)(lease)
  return balance ? (
    <span className="pm-cell-balance">
      <Balance cents={balance.balanceCents} pastDue={balance.isPastDue} />
    </span>
  ) : null
}
