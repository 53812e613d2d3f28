import type { BatchStatus } from '@/domain/imports/bank/batchView'
import type { LineState } from '@/domain/imports/bank/becomes'
import type { StatusTone } from '@/ui/StatusPill'

type Word = { word: string; tone: StatusTone }

export const BATCH_STATUS_TONES: Readonly<Record<BatchStatus, StatusTone>> = {
  columns: 'look',
  checking: 'look',
  posted: 'good',
  undone: 'outline',
}

export const LINE_STATE_WORDS: Readonly<Record<LineState, Word>> = {
  new: { word: 'New', tone: 'good' },
  needsMatch: { word: 'Needs a match', tone: 'look' },
  possiblyRecorded: { word: 'Possibly already recorded', tone: 'look' },
  error: { word: 'Error', tone: 'bad' },
  alreadyPosted: { word: 'Already posted', tone: 'plain' },
  notOurs: { word: 'Not ours', tone: 'plain' },
}

/** '1 row', '1,234 rows'. */
export const rowsInWords = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`
