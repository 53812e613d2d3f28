import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'

import type { ExpenseEntry } from '../queries/types'

import { Expense } from './Expense'

const Receipts = ({ entry: { id, receipts } }: { entry: ExpenseEntry }) =>
  receipts.length === 0 ? (
    <PageLink className="pm-link" href={`/admin/collections/expenses/${id}#field-receipts`}>
      Add receipt
    </PageLink>
  ) : (
    receipts.map((receipt, at) => (
      // A plain link: it opens the file, not a page of the product.
      <a
        key={receipt.id}
        className="pm-link"
        href={receipt.url}
        target="_blank"
        rel="noreferrer"
        title={receipt.title}
      >
        {receipts.length === 1 ? 'Receipt' : `Receipt ${at + 1}`}
      </a>
    ))
  )

const placeOf = ({ property, unit }: ExpenseEntry): string =>
  unit ? `${property.name} ${unit.number}` : property.name

/** Expenses by themselves, with their receipts one click away. */
export const EntriesTable = ({ entries, today }: { entries: readonly ExpenseEntry[]; today: Day }) => (
  <table className="pm-table pm-table--cards pm-ex-list">
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Payee</th>
        <th scope="col">Category and property</th>
        <th scope="col">Receipt</th>
        <th scope="col" className="n">
          Amount
        </th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td className="when">{shortDay(entry.date, today)}</td>
          <td className="payee">
            <PageLink href={`/admin/collections/expenses/${entry.id}`}>
              {entry.payee?.name ?? entry.memo ?? 'No payee'}
            </PageLink>
            {entry.payee && entry.memo ? <span className="sub">{entry.memo}</span> : null}
          </td>
          <td className="place">
            {entry.category.name} · {placeOf(entry)}
          </td>
          <td className="receipts">
            <Receipts entry={entry} />
          </td>
          <td className="n amount">
            <Expense cents={entry.amountCents} />
            {entry.type === 'refund' ? <span className="sub">refund</span> : null}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
