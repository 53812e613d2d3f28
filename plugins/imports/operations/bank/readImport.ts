import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { ABOVE_HEADERS, type BankFile, type SkippedRow } from '@/domain/imports/bank/bankLine'
import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { refuseFarDays } from '@/domain/imports/bank/refuseFarDays'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { queryRows } from '@/lib/database/queryRows'

import { businessDays } from '../../queries/businessDays'
import type { HeldBatch } from './heldBatch'
import { planOf } from './planImport'
import { notePlannedOn } from './plannedOn'
import { readSource } from './readSource'
import { saveReading } from './saveReading'
import { readableLines, saveLines } from './storedLines'

const rememberedMappings = async (
  req: PayloadRequest,
  bankAccount: number,
): Promise<ReadonlyMap<string, ColumnMapping>> => {
  const rows = await queryRows<{ headers: string; mapping: ColumnMapping }>(
    req,
    sql`select headers, mapping from import_sources where kind = 'bank' and bank_account_id = ${bankAccount}`,
  )
  return new Map(rows.map(({ headers, mapping }) => [headers, mapping]))
}

/** Rows among the transactions that are none. */
const skippedOf = (read: BankFile | null): SkippedRow[] =>
  read?.skipped.filter(({ why }) => why !== ABOVE_HEADERS) ?? []

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
  const { read, headers } = found
  await saveReading(req, batch.id, { ...found, gaps: read?.gaps ?? [], skipped: skippedOf(read) })
  const { today } = await businessDays(req)
  const file = read ? refuseFarDays(read, batch.file, today) : { lines: [], errors: [] }
  const { planned, print } = await planOf(req, batch.bankAccount, readableLines(file), report)
  await saveLines(req, { batch: batch.id, bankAccount: batch.bankAccount }, file, planned, report)
  if (print !== null) await notePlannedOn(req, batch.id, print)
  // A choice by which no row can be read is not how this bank writes.
  if (!read || readableLines(file).length === 0) return
  // Somebody said how this bank writes its columns: the next file of it is read the same way.
  if (batch.mapping && headers !== null) {
    await queryRows(
      req,
      sql`insert into import_sources (kind, bank_account_id, headers, mapping)
        values ('bank', ${batch.bankAccount}, ${headers}, ${JSON.stringify(batch.mapping)}::jsonb)
        on conflict (kind, coalesce(bank_account_id, 0), md5(headers)) do update set mapping = excluded.mapping`,
    )
  }
}
