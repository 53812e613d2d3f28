import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { readImport } from './readImport'
import { formatOf } from './readSource'

export type BankUpload = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly bankAccount: number
  /** Rows copied out of a spreadsheet. */
  readonly pasted: boolean
}

/**
 * Takes in a bank's file: keeps it, reads it, and works out what each line becomes. Nothing is posted.
 * @returns the id of the import
 * @throws DomainError when the file cannot be read; then nothing is kept
 * @see docs/domain.md rules 25 to 28
 */
export const openImport = (
  req: PayloadRequest,
  upload: BankUpload,
  report: ReportProgress = SILENT,
): Promise<number> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const { file, bytes, bankAccount, pasted } = upload
    const format = pasted ? 'pasted' : formatOf(file, bytes)
    const [bank] = await queryRows(
      req,
      sql`select id from bank_accounts where id = ${bankAccount} and archived_at is null`,
    )
    if (!bank) {
      throw refusal({
        code: 'UNKNOWN_RECORD',
        field: 'bankAccount',
        message: 'There is no such bank account.',
      })
    }
    const { id } = await req.payload.create({
      collection: 'import-batches',
      data: {
        kind: 'bank',
        status: 'columns',
        bankAccount,
        files: [{ name: file, sha256: createHash('sha256').update(bytes).digest('hex') }],
      },
      depth: 0,
      req,
    })
    await queryRows(
      req,
      sql`insert into import_files (batch_id, name, format, bytes)
        values (${id}, ${file}, ${format}, decode(${Buffer.from(bytes).toString('base64')}, 'base64'))`,
    )
    await readImport(req, { id, bankAccount, file, format, sheet: null, mapping: null }, bytes, report)
    return id
  })
