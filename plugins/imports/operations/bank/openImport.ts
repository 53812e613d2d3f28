import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { readBatch } from '../eitherImport'
import { whoImports } from '../whoImports'
import { formatOf } from './readSource'

export type Upload = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly kind: ImportKind
  /** Of a bank's file alone. */
  readonly bankAccount: number | null
  /** Rows copied out of a spreadsheet, or the text of a bank's download. */
  readonly pasted: boolean
}

const assertBankAccount = async (req: PayloadRequest, bankAccount: number | null): Promise<void> => {
  const [bank] = await queryRows(
    req,
    sql`select id from bank_accounts where id = ${bankAccount}::int and archived_at is null`,
  )
  if (bank) return
  throw refusal({
    code: 'UNKNOWN_RECORD',
    field: 'bankAccount',
    message: 'There is no such bank account.',
  })
}

/**
 * Takes in a bank's file or a spreadsheet: keeps it, reads it, and works out what each line becomes. Nothing is posted.
 * @returns the id of the import
 * @throws DomainError when the file cannot be read; then nothing is kept
 * @see docs/domain.md rules 25 to 28
 */
export const openImport = (
  req: PayloadRequest,
  upload: Upload,
  report: ReportProgress = SILENT,
): Promise<number> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const { file, bytes, kind, bankAccount, pasted } = upload
    const found = formatOf(file, bytes)
    // The text of a bank's download can be pasted as well as rows of a spreadsheet.
    const format = pasted && found === 'table' ? 'pasted' : found
    if (kind === 'bank') await assertBankAccount(req, bankAccount)
    const { id } = await req.payload.create({
      collection: 'import-batches',
      data: {
        kind,
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
    const read = { id, file, format, sheet: null, mapping: null }
    if (kind !== 'bank') await readBatch(req, { ...read, kind, addedBy: whoImports(req) }, bytes, report)
    else if (bankAccount !== null) await readBatch(req, { ...read, kind, bankAccount }, bytes, report)
    return id
  })
