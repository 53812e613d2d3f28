import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { todayIn } from '@/domain/calendar/todayIn'
import type { BatchView } from '@/domain/imports/bank/batchView'
import { isMoneySheet, type ImportKind } from '@/domain/imports/sheets/importKinds'
import { formatDollars } from '@/domain/money/formatMoney'
import { EmptyState } from '@/ui/EmptyState'
import { Figures } from '@/ui/Figures'
import { Money } from '@/ui/Money'
import { Notice } from '@/ui/Notice'

import { batchRows } from '../../queries/batchRows'
import { postedRecords } from '../../queries/postedRecords'
import { batchHref, PAGE_ROWS, type BatchAsked } from '../importAddress'
import { Pages } from '../Pages'
import { rowsInWords } from '../statusWords'

import { PostedTable } from './PostedTable'
import { readySums } from './readySums'
import { StateTabs } from './StateTabs'

type Props = { req: PayloadRequest; batch: BatchView; asked: BatchAsked; today: Day; timeZone: string }

const undoneInWords = (kind: ImportKind): string =>
  kind === 'bank' || isMoneySheet(kind)
    ? 'What it wrote stays in the books, marked void.'
    : 'What it added is out of the books.'

const figuresOf = ({ ready }: BatchView) =>
  [
    { label: 'Payments', ...ready.payments },
    { label: 'Expenses', ...ready.expenses },
    { label: 'Other income', ...ready.otherIncome },
    { label: 'Returned checks', ...ready.returned },
  ]
    .filter(({ count }) => count > 0)
    .map(({ label, count, cents }) => ({
      label,
      value: <Money cents={Math.abs(cents)} dollars />,
      note: rowsInWords(count),
    }))

/** What became of the file: what was posted, each entry one link away, and whether it was undone. */
export const PostedStep = async ({ req, batch, asked, today, timeZone }: Props) => {
  const { rows, totalRows } = await batchRows(req, batch.id, {
    states: asked.states,
    page: asked.page,
    limit: PAGE_ROWS,
  })
  const records = await postedRecords(
    req,
    batch.id,
    rows.map(({ row }) => row),
  )
  const dayOf = (instant: string) => longDay(todayIn(timeZone, Date.parse(instant)))
  const { postedAt, undoneAt, undoReason, addedBy, ready, owedAfterCents } = batch
  const figures = figuresOf(batch)
  return (
    <>
      {undoneAt === null ? (
        <Notice
          tone="good"
          title={`${rowsInWords(ready.rows)} posted${postedAt ? ` on ${dayOf(postedAt)}` : ''}.`}
        >
          {readySums(ready, batch.kind)}
          {addedBy ? `. Imported by ${addedBy}` : ''}.
          {owedAfterCents === null ? null : ` Owed in all after it: ${formatDollars(owedAfterCents)}.`}
        </Notice>
      ) : (
        <Notice tone="plain" icon="close" title={`Undone on ${dayOf(undoneAt)}.`}>
          {undoReason ? `${undoReason}. ` : ''}
          {undoneInWords(batch.kind)} The file can be imported again.
        </Notice>
      )}
      {figures.length > 0 ? <Figures label="What was posted" figures={figures} /> : null}
      <StateTabs batch={batch} states={asked.states} />
      {rows.length === 0 ? (
        <EmptyState title="No row is in this state" />
      ) : (
        <PostedTable
          rows={rows}
          records={records}
          undone={undoneAt !== null}
          kind={batch.kind}
          today={today}
        />
      )}
      <Pages
        page={asked.page}
        limit={PAGE_ROWS}
        totalRows={totalRows}
        hrefOf={(page) => batchHref(batch.id, asked.states, page)}
      />
    </>
  )
}
