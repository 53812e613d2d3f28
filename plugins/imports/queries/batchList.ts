import type { PayloadRequest } from 'payload'

import type { BatchStatus } from '@/domain/imports/bank/batchView'

/** An import as the list of imports shows it. */
export type BatchSummary = {
  readonly id: number
  /** null for a hand-over: it was posted as it was uploaded. */
  readonly status: BatchStatus | null
  readonly files: readonly string[]
  readonly bankAccount: string | null
  readonly addedBy: string | null
  /** An instant, as `2026-04-15T13:00:00.000Z`. */
  readonly addedAt: string
  readonly rows: number | null
  /** Rows, or records of a hand-over, that were posted. */
  readonly posted: number | null
  /** Rows that wait for a person. */
  readonly waiting: number | null
}

/**
 * PLACEHOLDER: knows hand-overs only; to be replaced by a query that also reads what imports of bank files keep.
 * The newest first.
 */
export const batchList = async (
  req: PayloadRequest,
  { page, limit }: { page: number; limit: number },
): Promise<{ batches: readonly BatchSummary[]; totalRows: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'import-batches',
    depth: 1,
    page,
    limit,
    req,
    overrideAccess: false,
  })
  return {
    totalRows: totalDocs,
    batches: docs.map(({ id, files, counts, addedBy, createdAt }) => ({
      id,
      status: null,
      files: (files ?? []).map(({ name }) => name),
      bankAccount: null,
      addedBy: addedBy && typeof addedBy === 'object' ? addedBy.name : null,
      addedAt: createdAt,
      rows: null,
      posted: (counts ?? []).reduce((sum, { added }) => sum + added, 0),
      waiting: null,
    })),
  }
}
