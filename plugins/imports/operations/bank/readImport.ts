import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { queryRows } from '@/lib/database/queryRows'

import type { HeldBatch } from './heldBatch'
import { planOf } from './planImport'
import { readSource } from './readSource'
import { readableLines, saveLines } from './storedLines'

const rememberedMappings = async (
  req: PayloadRequest,
  bankAccount: number,
): Promise<ReadonlyMap<string, ColumnMapping>> => {
  const rows = await queryRows<{ headers: string; mapping: ColumnMapping }>(
    req,
    sql`select headers, mapping from import_sources where bank_account_id = ${bankAccount}`,
  )
  return new Map(rows.map(({ headers, mapping }) => [headers, mapping]))
}

/** Reads the file of an import by its mapping, and works out what its lines become. */
export const readImport = async (
  req: PayloadRequest,
  batch: Omit<HeldBatch, 'status'>,
  bytes: Uint8Array,
  report: ReportProgress = SILENT,
): Promise<void> => {
  await report({ step: 'reading', done: 0, total: 0 })
  const mappings = await rememberedMappings(req, batch.bankAccount)
  const found = await readSource({ ...batch, bytes }, (headers) => mappings.get(headers))
  const { read, problem, mapping, headers } = found
  await queryRows(
    req,
    sql`update import_files set sheet = ${found.sheet}, sheets = ${JSON.stringify(found.sheets)}::jsonb,
        sample = ${JSON.stringify(found.sample)}::jsonb, mapping = ${mapping && JSON.stringify(mapping)}::jsonb,
        problem = ${problem && JSON.stringify(problem)}::jsonb, gaps = ${JSON.stringify(read?.gaps ?? [])}::jsonb
      where batch_id = ${batch.id}`,
  )
  await queryRows(
    req,
    sql`update import_batches set status = ${read ? 'checking' : 'columns'}::enum_import_batches_status, updated_at = now()
      where id = ${batch.id}`,
  )
  const file = read ?? { lines: [], errors: [] }
  const planned = await planOf(
    req,
    batch.bankAccount,
    { lines: readableLines(file), choices: new Map() },
    report,
  )
  await saveLines(req, { batch: batch.id, bankAccount: batch.bankAccount }, file, planned, report)
  if (!read) return
  // Somebody said how this bank writes its columns: the next file of it is read the same way.
  if (batch.mapping && headers !== null) {
    await queryRows(
      req,
      sql`insert into import_sources (bank_account_id, headers, mapping)
        values (${batch.bankAccount}, ${headers}, ${JSON.stringify(batch.mapping)}::jsonb)
        on conflict (bank_account_id, headers) do update set mapping = excluded.mapping`,
    )
  }
}
