import type { BatchView } from '@/domain/imports/bank/batchView'
import { LINE_STATES, type LineState } from '@/domain/imports/bank/becomes'

import { PAGE_ROWS } from '../importAddress'

export type RowGroup = {
  title: string
  states: readonly LineState[]
  /** How many rows of it stand among the others; the rest are one link away. */
  limit: number
  /** After the count: '5 rows wait for a decision'. */
  more: string
}

/** The groups of the check, what needs a person first. */
export const ROW_GROUPS: readonly RowGroup[] = [
  {
    title: 'Needs you',
    states: ['error', 'needsMatch', 'possiblyRecorded'],
    limit: PAGE_ROWS,
    more: ' for a decision',
  },
  { title: 'Ready to post', states: ['new'], limit: PAGE_ROWS, more: '' },
  { title: 'Already posted', states: ['alreadyPosted'], limit: 3, more: ', skipped' },
  { title: 'Not ours', states: ['notOurs'], limit: 3, more: ', nothing is written' },
]

export const WAITING: readonly LineState[] = ['error', 'needsMatch', 'possiblyRecorded']

/** How many rows are in any of these states; of all states when none is named. */
export const countOf = ({ counts }: Pick<BatchView, 'counts'>, states: readonly LineState[]): number =>
  (states.length === 0 ? LINE_STATES : states).reduce((sum, state) => sum + counts[state], 0)

/** Whether a group is asked for by itself: then it is shown in pages, whatever order its states are named in. */
export const isSameStates = (one: readonly LineState[], other: readonly LineState[]): boolean =>
  one.length === other.length && one.every((state) => other.includes(state))
