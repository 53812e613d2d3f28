import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchStatus } from '@/domain/imports/bank/batchView'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { queryRows } from '@/lib/database/queryRows'

/** An import as the list of imports shows it. */
export type BatchSummary = {
  readonly id: number
  readonly kind: ImportKind | 'portfolio'
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

/** The imports a person may see, the newest first: hand-overs with what they added, bank files with their rows. */
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
  const rowsOf = await bankRows(
    req,
    docs.map(({ id }) => id),
  )
  return {
    totalRows: totalDocs,
    batches: docs.map(({ id, kind, status, files, counts, bankAccount, addedBy, createdAt }) => {
      const rows = rowsOf.get(id)
      return {
        id,
        kind,
        status: kind === 'portfolio' ? null : status,
        files: (files ?? []).map(({ name }) => name),
        bankAccount: bankAccount && typeof bankAccount === 'object' ? bankAccount.name : null,
        addedBy: addedBy && typeof addedBy === 'object' ? addedBy.name : null,
        addedAt: createdAt,
        rows: rows ? rows.rows : null,
        posted: rows ? rows.posted : (counts ?? []).reduce((sum, { added }) => sum + added, 0),
        waiting: rows ? rows.waiting : null,
      }
    }),
  }
}

type Rows = { rows: number; posted: number; waiting: number }

const bankRows = async (req: PayloadRequest, ids: readonly number[]): Promise<ReadonlyMap<number, Rows>> => {
  const found = await queryRows<Rows & { id: number }>(
    req,
    sql`select f.batch_id as id, count(r."row")::int as rows, count(*) filter (where r.standing)::int as posted,
        count(*) filter (where r.state in ('needsMatch', 'possiblyRecorded', 'error'))::int as waiting
      from import_files f left join import_rows r on r.batch_id = f.batch_id
      where f.batch_id = any (${sql.param([...ids])}::int[]) group by f.batch_id`,
  )
  return new Map(found.map(({ id, ...rows }) => [id, rows]))
}
