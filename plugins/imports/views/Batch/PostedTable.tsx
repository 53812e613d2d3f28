import type { Day } from '@/domain/calendar/day'
import type { BatchRow } from '@/domain/imports/bank/batchView'
import { RECORDED_WORDS, type RecordedKind, type RecordedRef } from '@/domain/imports/bank/becomes'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import { LINE_STATE_WORDS } from '../statusWords'

import { lineColumnsOf } from './lineColumns'
import { LineHead } from './LineHead'
import { LineLead } from './LineLead'
import { RowAmount } from './RowAmount'

const SLUGS: Readonly<Record<RecordedKind, string>> = {
  payment: 'payments',
  expense: 'expenses',
  otherIncome: 'other-income',
  reversal: 'reversals',
  charge: 'charges',
  credit: 'credits',
  depositMovement: 'deposit-movements',
  property: 'properties',
  unit: 'units',
  tenant: 'tenants',
  lease: 'leases',
}

const GONE_WITH_UNDO: readonly RecordedKind[] = ['property', 'unit', 'tenant', 'lease']

type Props = {
  rows: readonly BatchRow[]
  /** By the number of the row. */
  records: ReadonlyMap<number, readonly RecordedRef[]>
  undone: boolean
  kind: ImportKind
  today: Day
}

/** What an undone import had added is gone; its entries stay, void. */
const linked = (records: readonly RecordedRef[], undone: boolean) =>
  records.filter(({ kind }) => !(undone && GONE_WITH_UNDO.includes(kind)))

const RowState = ({ row, undone }: { row: BatchRow; undone: boolean }) => {
  if (row.included && row.state !== 'notOurs') {
    return undone ? (
      <StatusPill tone="outline">Undone</StatusPill>
    ) : (
      <StatusPill tone="good">Posted</StatusPill>
    )
  }
  const { word, tone } = LINE_STATE_WORDS[row.state]
  return <StatusPill tone={tone}>{word}</StatusPill>
}

/** The rows of an import that is done, each with the entries it wrote. */
export const PostedTable = ({ rows, records, undone, kind, today }: Props) => {
  const columns = lineColumnsOf(kind)
  return (
    <table className="pm-table pm-table--cards pm-im pm-im--posted">
      <caption className="pm-sr-only">The rows of the file, and what was posted</caption>
      <LineHead picks={false} ofBank={kind === 'bank'} columns={columns} becomes="It became" />
      <tbody>
        {rows.map((row) => (
          <tr key={row.row} className={row.included ? undefined : 'is-done'}>
            <LineLead row={row} columns={columns} today={today} />
            {columns.amount ? (
              <td className="n amt">
                <RowAmount row={row} />
              </td>
            ) : null}
            <td className="becomes">
              {row.label ?? row.error?.message ?? row.why}
              {row.label === null ? null : <span className="sub">{row.sub}</span>}
              {linked(records.get(row.row) ?? [], undone).map(({ kind, id }, index, all) => (
                <PageLink
                  key={`${kind} ${id}`}
                  className="pm-link act"
                  href={`/admin/collections/${SLUGS[kind]}/${id}`}
                >
                  {RECORDED_WORDS[kind]}
                  {all.length > 1 ? ` ${index + 1}` : ''}
                  <span className="pm-sr-only"> of row {row.row}</span>
                </PageLink>
              ))}
            </td>
            <td className="state">
              <RowState row={row} undone={undone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
