import type { PayloadRequest } from 'payload'

import type { RecordedRef } from '@/domain/imports/bank/becomes'

/** PLACEHOLDER: which records the rows of an import wrote, by the number of the row. */
export const postedRecords = async (
  _req: PayloadRequest,
  _id: number,
  _rows: readonly number[],
): Promise<ReadonlyMap<number, readonly RecordedRef[]>> => new Map()
