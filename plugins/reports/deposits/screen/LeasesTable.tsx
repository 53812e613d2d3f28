import { PageLink } from '@/ui/PageLink'
import { ReportPages } from '../../shared/ReportPages'
import type { DepositRow, DepositsReport } from '../queries/types'
import type { DepositsParameters } from '../depositsParameters'

import { depositsHref } from './address'
import { SumCells, SumHeads } from './SumCells'

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
          <SumHeads />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account}>
            <th scope="row">
              <PageLink className="name" href={`/admin/accounts/${row.account}`}>
                {row.tenants || 'Account'}
              </PageLink>
              <span className="sub">
                {row.property.name} {row.unit.number}
                {STANDING[row.tenancy]}
              </span>
            </th>
            <SumCells sums={row} />
          </tr>
        ))}
      </tbody>
    </table>
    <ReportPages page={page} totalRows={totalRows} hrefOf={(other) => depositsHref(query, { page: other })} />
  </>
)
