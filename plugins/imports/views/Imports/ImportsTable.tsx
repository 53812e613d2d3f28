import { shortDay } from '@/domain/calendar/formatDay'
import { todayIn } from '@/domain/calendar/todayIn'
import { BATCH_STATUS_LABELS } from '@/domain/imports/bank/batchView'
import { IMPORT_KIND_LABELS } from '@/domain/imports/sheets/importKinds'
import type { Business } from '@/ui/business'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import type { BatchSummary } from '../../queries/batchList'
import { batchHref } from '../importAddress'
import { BATCH_STATUS_TONES, rowsInWords } from '../statusWords'

const IMPORT_LABELS = { portfolio: 'Hand-over', ...IMPORT_KIND_LABELS } as const

type Props = { batches: readonly BatchSummary[]; business: Business }

const nameOf = ({ files, id }: BatchSummary): string => {
  const [first, ...others] = files
  if (first === undefined) return `Import ${id}`
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

const countsOf = ({ rows, posted, waiting, status }: BatchSummary): string => {
  // Nobody has said yet how its columns are read.
  if (status === 'columns') return '–'
  const isDone = status !== 'checking' && status !== 'undone'
  return [
    rows === null ? null : rowsInWords(rows),
    posted === null || !isDone ? null : `${posted.toLocaleString('en-US')} posted`,
    waiting === null || waiting === 0 || status === 'undone'
      ? null
      : `${waiting.toLocaleString('en-US')} wait for a decision`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** Imports, a row each: the file is the link. */
export const ImportsTable = ({ batches, business: { timeZone, today } }: Props) => (
  <table className="pm-table pm-table--cards pm-im-list">
    <thead>
      <tr>
        <th scope="col">File</th>
        <th scope="col">What</th>
        <th scope="col">Rows</th>
        <th scope="col">Added</th>
        <th scope="col">Status</th>
      </tr>
    </thead>
    <tbody>
      {batches.map((batch) => {
        const status = batch.status ?? 'posted'
        return (
          <tr key={batch.id}>
            <td className="source">
              <PageLink className="name" href={batchHref(batch.id)}>
                {nameOf(batch)}
              </PageLink>
            </td>
            <td className="pm-muted">{batch.bankAccount ?? IMPORT_LABELS[batch.kind]}</td>
            <td className={batch.status === 'columns' ? 'counts is-none' : 'counts'}>{countsOf(batch)}</td>
            <td className="added">
              {shortDay(todayIn(timeZone, Date.parse(batch.addedAt)), today)}
              {batch.addedBy ? <span className="pm-muted"> by {batch.addedBy}</span> : null}
            </td>
            <td className="status">
              <StatusPill tone={BATCH_STATUS_TONES[status]}>{BATCH_STATUS_LABELS[status]}</StatusPill>
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
