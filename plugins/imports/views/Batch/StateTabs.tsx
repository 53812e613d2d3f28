import type { BatchView } from '@/domain/imports/bank/batchView'
import type { LineState } from '@/domain/imports/bank/becomes'
import { ViewTabs } from '@/ui/ViewTabs'

import { batchHref } from '../importAddress'
import { LINE_STATE_WORDS } from '../statusWords'

import { countOf, isSameStates } from './rowGroups'

const ORDER = ['new', 'needsMatch', 'possiblyRecorded', 'error', 'alreadyPosted', 'notOurs'] as const

type Props = { batch: BatchView; states: readonly LineState[] }

/** Rows by state; a state that no row has is left out, unless it is the one shown. */
export const StateTabs = ({ batch, states }: Props) => (
  <ViewTabs
    label="Show rows"
    tabs={[
      { label: 'All', href: batchHref(batch.id), count: countOf(batch, []), current: states.length === 0 },
      ...ORDER.filter((state) => batch.counts[state] > 0 || isSameStates(states, [state])).map((state) => ({
        label: LINE_STATE_WORDS[state].word,
        href: batchHref(batch.id, [state]),
        count: batch.counts[state],
        current: isSameStates(states, [state]),
      })),
    ]}
  />
)
