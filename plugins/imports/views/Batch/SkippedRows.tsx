import type { BatchView } from '@/domain/imports/bank/batchView'

import { rowsInWords } from '../statusWords'

import { skippedInWords } from './skippedInWords'

/** Which rows of a bank's file are no transactions: nothing of a file is left out unsaid. */
export const SkippedRows = ({ skipped }: { skipped: BatchView['skipped'] }) =>
  skipped.count === 0 ? null : (
    <p className="pm-caption">
      {rowsInWords(skipped.count)} {skipped.count === 1 ? 'is no transaction' : 'are no transactions'} and{' '}
      {skipped.count === 1 ? 'becomes' : 'become'} nothing. {skippedInWords(skipped).join(' ')}
    </p>
  )
