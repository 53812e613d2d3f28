import type { PayloadRequest } from 'payload'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { LineState } from '@/domain/imports/bank/becomes'

export type BatchRowsAsked = {
  /** Rows in any of these states; all rows when it is empty. */
  readonly states: readonly LineState[]
  /** From 1. */
  readonly page: number
  readonly limit: number
}

/** PLACEHOLDER: no rows; to be replaced by the query behind `GET /api/imports/:id/rows`. */
export const batchRows = async (
  _req: PayloadRequest,
  _id: number,
  _asked: BatchRowsAsked,
): Promise<{ rows: readonly BatchRow[]; totalRows: number }> => ({ rows: [], totalRows: 0 })
