import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BatchView } from '@/domain/imports/bank/batchView'
import { EmptyState } from '@/ui/EmptyState'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import { batchRows } from '../../queries/batchRows'
import { batchHref, IMPORTS_PATH, PAGE_ROWS, type BatchAsked } from '../importAddress'
import { Pages } from '../Pages'
import { LINE_STATE_WORDS, rowsInWords } from '../statusWords'

import { BatchHost } from './BatchHost.client'
import { bookNames } from './bookNames'
import { CheckRow } from './CheckRow.client'
import { PostBar } from './PostBar.client'
import { readySums } from './readySums'
import { lineColumnsOf, widthOf } from './lineColumns'
import { LineHead } from './LineHead'
import { LineLead } from './LineLead'
import { RowAmount } from './RowAmount'
import { ruleWords } from './ruleWords'
import { countOf, isSameStates, ROW_GROUPS, WAITING, type RowGroup } from './rowGroups'
import { SkippedRows } from './SkippedRows'
import { StateTabs } from './StateTabs'

type Props = { req: PayloadRequest; batch: BatchView; asked: BatchAsked; today: Day }

/** The groups shown: all of them, a part of each; or the one asked for, in pages. */
const shownGroups = ({ states, page }: BatchAsked): readonly (RowGroup & { page: number })[] => {
  if (states.length === 0) return ROW_GROUPS.map((group) => ({ ...group, page: 1 }))
  const group = ROW_GROUPS.find((known) => isSameStates(known.states, states))
  const title = group?.title ?? states.map((state) => LINE_STATE_WORDS[state].word).join(', ')
  return [{ title, states, limit: PAGE_ROWS, more: group?.more ?? '', page }]
}

/** '5 rows wait for a decision' */
const countInWords = (group: RowGroup, count: number): string =>
  group.more === ' for a decision'
    ? `${rowsInWords(count)} ${count === 1 ? 'waits' : 'wait'}${group.more}`
    : `${rowsInWords(count)}${group.more}`

const waitsInWords = (waiting: number): string => {
  if (waiting === 0) return ''
  return `${rowsInWords(waiting)} ${waiting === 1 ? 'waits and is' : 'wait and are'} not posted.`
}

/** What each row becomes, and what has to be decided before they are posted. */
export const CheckStep = async ({ req, batch, asked, today }: Props) => {
  const groups = (
    await Promise.all(
      shownGroups(asked)
        .filter(({ states }) => countOf(batch, states) > 0)
        .map(async (group) => ({ ...group, ...(await batchRows(req, batch.id, group)) })),
    )
  ).filter(({ rows }) => rows.length > 0)
  const names = await bookNames(
    req,
    groups.flatMap(({ rows }) => rows),
  )
  const isAll = asked.states.length === 0
  const columns = lineColumnsOf(batch.kind)
  const width = widthOf(columns, true)
  return (
    <BatchHost batch={batch.id} kind={batch.kind} names={names} today={today}>
      <StateTabs batch={batch} states={asked.states} />
      {isAll ? <SkippedRows skipped={batch.skipped} /> : null}
      {groups.length === 0 ? (
        <EmptyState
          title={isAll ? 'The file has no rows' : 'No row is in this state'}
          action={
            isAll ? null : (
              <PageLink className="pm-link" href={batchHref(batch.id)}>
                Show all rows
              </PageLink>
            )
          }
        />
      ) : (
        <table className="pm-table pm-table--cards pm-im">
          <caption className="pm-sr-only">The rows of the file, and what each becomes</caption>
          <LineHead picks={true} ofBank={batch.kind === 'bank'} columns={columns} becomes="It becomes" />
          {groups.map((group) => (
            <tbody key={group.title}>
              <tr className="group">
                <th colSpan={width} scope="colgroup">
                  {group.title}{' '}
                  <span className="pm-muted">{countInWords(group, countOf(batch, group.states))}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <CheckRow
                  key={row.row}
                  row={row}
                  lead={<LineLead row={row} columns={columns} today={today} />}
                  amount={columns.amount ? <RowAmount row={row} /> : null}
                  width={width}
                  state={
                    <StatusPill tone={LINE_STATE_WORDS[row.state].tone}>
                      {LINE_STATE_WORDS[row.state].word}
                    </StatusPill>
                  }
                  words={ruleWords(row.text)}
                />
              ))}
              {isAll && group.totalRows > group.rows.length ? (
                <tr className="others">
                  <td colSpan={width}>
                    <PageLink className="pm-link" href={batchHref(batch.id, group.states)}>
                      Show all {rowsInWords(group.totalRows)}
                      <span className="pm-sr-only"> of ‘{group.title}’</span>
                    </PageLink>
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
        </table>
      )}
      {groups[0] && !isAll ? (
        <Pages
          page={asked.page}
          limit={PAGE_ROWS}
          totalRows={groups[0].totalRows}
          hrefOf={(page) => batchHref(batch.id, asked.states, page)}
        />
      ) : null}
      <PostBar
        batch={batch.id}
        readyRows={batch.ready.rows}
        readyInWords={rowsInWords(batch.ready.rows)}
        sums={readySums(batch.ready, batch.kind)}
        waits={waitsInWords(countOf(batch, WAITING))}
        owedCents={batch.owedCents}
        owedAfterCents={batch.owedAfterCents}
        listHref={IMPORTS_PATH}
        postedHref={batchHref(batch.id)}
      />
    </BatchHost>
  )
}
