import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { BatchView } from '@/domain/imports/bank/batchView'
import { IMPORT_KIND_LABELS } from '@/domain/imports/sheets/importKinds'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ButtonLink } from '@/ui/ButtonLink'
import { Icon } from '@/ui/Icon'
import { PageHead } from '@/ui/PageHead'
import { PageLink } from '@/ui/PageLink'

import { columnsHref, IMPORTS_PATH, STEPS } from '../importAddress'
import { rowsInWords } from '../statusWords'

import { undoAction } from './undoAction'

type Props = { batch: BatchView; step: number; today: Day; mayUndo: boolean }

const STANDING = {
  columns: 'nothing is posted yet',
  checking: 'nothing is posted yet',
  posted: 'posted',
  undone: 'undone',
} as const

const subOf = (
  { fileName, kind, bankAccount, rows, firstDay, lastDay, status }: BatchView,
  today: Day,
): string =>
  [
    fileName,
    bankAccount?.name ?? IMPORT_KIND_LABELS[kind],
    rows === 0
      ? null
      : firstDay === null || lastDay === null
        ? rowsInWords(rows)
        : `${rowsInWords(rows)}, ${shortDay(firstDay, today)} to ${shortDay(lastDay, today)}`,
    STANDING[status],
  ]
    .filter((part) => part !== null)
    .join(' · ')

const NAMED_GAPS = 5

/** What the bank's own balances say of the rows: a gap is a row that is missing, or misread. */
const BalanceCheck = ({ batch: { gaps, rows, mapping, kind } }: { batch: BatchView }) => {
  if (gaps.length === 0) {
    return kind !== 'bank' || mapping?.columns.balance === undefined ? null : (
      <p className="pm-im-agree">
        <Icon name="check" className="pm-good" />
        <span>The bank’s balance column agrees on every row</span>
      </p>
    )
  }
  const named = gaps.slice(0, NAMED_GAPS).map(({ row }) => row)
  const more = gaps.length > NAMED_GAPS ? ` and ${gaps.length - NAMED_GAPS} more` : ''
  return (
    <p className="pm-im-agree">
      <Icon name="warn" className="pm-warn" />
      <span>
        The bank’s balance column agrees on {(rows - gaps.length).toLocaleString('en-US')} of{' '}
        {rowsInWords(rows)}; {gaps.length === 1 ? 'the gap is row' : 'the gaps are rows'} {named.join(', ')}
        {more}
      </span>
    </p>
  )
}

/** The head of an import: the step, the file, and what the bank's balances say. */
export const BatchHead = ({ batch, step, today, mayUndo }: Props) => (
  <PageHead
    title={batch.status === 'undone' ? 'Undone' : (STEPS[step] ?? 'Import')}
    sub={
      <>
        {subOf(batch, today)}
        {step === 2 && batch.sample.length > 0 ? (
          <>
            {' · '}
            <PageLink className="pm-link" href={columnsHref(batch.id)}>
              Change the columns
            </PageLink>
          </>
        ) : null}
      </>
    }
    actions={
      <>
        {step === 2 ? <BalanceCheck batch={batch} /> : null}
        {batch.status === 'posted' && mayUndo ? (
          <ActionButton action={undoAction(batch)} label="Undo this import" />
        ) : null}
        {step === 3 ? <ButtonLink href={IMPORTS_PATH}>All imports</ButtonLink> : null}
      </>
    }
  />
)
