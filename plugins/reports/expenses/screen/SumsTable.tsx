import { BarList } from '@/ui/charts/BarList.client'
import { PageLink } from '@/ui/PageLink'

import type { ExpenseSum, PayeeRow, PropertyRow } from '../queries/types'

import { expensesHref } from './address'
import { Expense } from './Expense'

export type SumRow = ExpenseSum & { key: string; label: string; href?: string }

export const propertyRows = (query: URLSearchParams, rows: readonly PropertyRow[]): SumRow[] =>
  rows.map(({ property, ...sum }) => ({
    ...sum,
    key: String(property.id),
    label: property.name,
    href: expensesHref(query, { view: null, limit: null, property: String(property.id), unit: null }),
  }))

export const payeeRows = (query: URLSearchParams, rows: readonly PayeeRow[]): SumRow[] =>
  rows.map(({ payee, ...sum }) => ({
    ...sum,
    key: payee ? String(payee.id) : 'none',
    label: payee?.name ?? 'No payee',
    href: expensesHref(query, { view: null, limit: null, payee: payee ? String(payee.id) : 'none' }),
  }))

export const Bars = ({ rows }: { rows: readonly SumRow[] }) => (
  <BarList rows={rows.map(({ key, label, href, totalCents }) => ({ key, label, href, cents: totalCents }))} />
)

const count = (expenses: number): string =>
  expenses === 1 ? '1 expense' : `${expenses.toLocaleString('en-US')} expenses`

/** One sum a row, and the sum of all rows on all pages. */
export const SumsTable = ({
  head,
  rows,
  all,
}: {
  head: string
  rows: readonly SumRow[]
  all: ExpenseSum
}) => (
  <table className="pm-table pm-table--cards pm-ex-sums">
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col" className="n">
          Expenses
        </th>
        <th scope="col" className="n">
          Amount
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, label, href, expenses, totalCents }) => (
        <tr key={key}>
          <th scope="row">
            {href === undefined ? (
              label
            ) : (
              <PageLink className="name" href={href}>
                {label}
              </PageLink>
            )}
          </th>
          <td className="n pm-hide-phone">{expenses.toLocaleString('en-US')}</td>
          <td className="n">
            <Expense cents={totalCents} />
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{count(all.expenses)}</th>
        <td className="pm-hide-phone" />
        <td className="n">
          <Expense cents={all.totalCents} dollars />
        </td>
      </tr>
    </tfoot>
  </table>
)
