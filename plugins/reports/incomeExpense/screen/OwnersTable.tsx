import type { IncomeExpensePage } from '../queries/types'

import { FigureCells, FigureHeads } from './FigureCells'

const statementHref = (owner: number, { from, to }: IncomeExpensePage): string =>
  `/api/reports/owner-statement?${new URLSearchParams({ owner: String(owner), from, to })}`

/** What of it is whose, by the shares that held; with what is nobody's it sums to the whole. */
export const OwnersTable = ({
  report,
  statements,
}: {
  report: IncomeExpensePage
  /** Whether to offer the statements: they are of all properties of an owner. */
  statements: boolean
}) => {
  const { owners, unowned, totals } = report
  const hasUnowned = Object.values(unowned).some((cents) => cents !== 0)
  return (
    <table className="pm-table pm-table--cards pm-income">
      <thead>
        <tr>
          <th scope="col">Owner</th>
          <FigureHeads />
        </tr>
      </thead>
      <tbody>
        {owners.map((owner) => (
          <tr key={owner.id}>
            <th scope="row">
              <span className="name">{owner.name}</span>
              {statements ? (
                <span className="sub">
                  <a className="pm-link" href={statementHref(owner.id, report)} download>
                    Statement (PDF)<span className="pm-sr-only"> of {owner.name}</span>
                  </a>
                </span>
              ) : null}
            </th>
            <FigureCells figures={owner.totals} />
          </tr>
        ))}
        {hasUnowned ? (
          <tr>
            <th scope="row">
              No shares entered
              <span className="sub">Name the owners on the property</span>
            </th>
            <FigureCells figures={unowned} />
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          <FigureCells figures={totals} />
        </tr>
      </tfoot>
    </table>
  )
}
