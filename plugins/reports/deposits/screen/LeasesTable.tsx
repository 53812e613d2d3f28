import { ReportPages } from '../../shared/ReportPages'
import type { DepositRow, DepositsReport } from '../queries/types'
import type { DepositsParameters } from '../depositsParameters'

import { depositsHref } from './address'
import { DepositHeads, DepositLine } from './DepositLine.client'
import { sumsOf } from './sumsOf'

type Props = { query: URLSearchParams; report: DepositsReport; page: DepositsParameters['page'] }

const STANDING: Readonly<Record<DepositRow['tenancy'], string>> = {
  current: '',
  former: ' · former tenant',
  future: ' · future tenant',
}

/** The deposit of each tenancy, and the way to its account. */
export const LeasesTable = ({ query, report: { rows, totalRows }, page }: Props) => (
  <>
    <table className="pm-table pm-table--cards pm-deposits">
      <thead>
        <tr>
          <th scope="col">Lease</th>
          <DepositHeads />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DepositLine
            key={row.account}
            href={`/admin/accounts/${row.account}`}
            name={row.tenants || 'Account'}
            sub={`${row.property.name} ${row.unit.number}${STANDING[row.tenancy]}`}
            sums={sumsOf(row)}
          />
        ))}
      </tbody>
    </table>
    <ReportPages page={page} totalRows={totalRows} hrefOf={(other) => depositsHref(query, { page: other })} />
  </>
)
