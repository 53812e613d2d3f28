import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import type { BatchStatus } from '@/domain/imports/bank/batchView'
import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { queryRows } from '@/lib/database/queryRows'

export type HeldBatch = {
  id: number
  status: BatchStatus
  bankAccount: number
  file: string
  format: 'table' | 'workbook' | 'ofx' | 'qif' | 'pasted'
  sheet: string | null
  mapping: ColumnMapping | null
}

/** An import of a bank's file, held until the transaction ends; two people at one wait for each other. */
export const heldBatch = async (req: PayloadRequest, id: number): Promise<HeldBatch> => {
  const [batch] = await queryRows<HeldBatch>(
    req,
    sql`select b.id, b.status, b.bank_account_id as "bankAccount", f.name as file, f.format, f.sheet, f.mapping
      from import_batches b join import_files f on f.batch_id = b.id where b.id = ${id} and b.kind = 'bank' for update of b`,
  )
  if (!batch) throw new NotFound(req.t)
  return batch
}

/** Whoever writes what a bank's file becomes waits for others at the same bank account: they may post the same lines. */
export const lockBankAccount = (req: PayloadRequest, bankAccount: number): Promise<void> =>
  lockInTransaction(req, `import-bank ${bankAccount}`)
