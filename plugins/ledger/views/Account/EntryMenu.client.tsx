'use client'

import { ActionMenu } from '@/ui/actions/ActionButtons.client'

import { rowActions, type EntryToAct, type RowsNow } from '../../actions/rowActions'

/** The three dots of a row. What they ask is worked out here: sent with each row, it would outweigh the ledger. */
export const EntryMenu = ({ entry, now, name }: { entry: EntryToAct; now: RowsNow; name: string }) => {
  const actions = rowActions({ ...entry, ...now })
  return actions.length > 0 ? <ActionMenu actions={actions} name={name} /> : null
}
