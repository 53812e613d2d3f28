import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { isSheetKind, type SheetKind } from '@/domain/imports/sheets/importKinds'
import type { SheetMapping } from '@/domain/imports/sheets/proposeSheetMapping'
import { queryRows } from '@/lib/database/queryRows'

import { heldBatch, type HeldBatch } from './bank/heldBatch'

/** An import of a spreadsheet. */
export type HeldSheet = Omit<HeldBatch, 'bankAccount' | 'mapping'> & {
  kind: SheetKind
  mapping: SheetMapping | null
  addedBy: number | null
}

export type HeldImport = (HeldBatch & { kind: 'bank' }) | HeldSheet

/** What kind of import this is. @throws 404, also for a hand-over: it was posted as it was uploaded */
export const importKindOf = async (req: PayloadRequest, id: number): Promise<HeldImport['kind']> => {
  const [found] = await queryRows<{ kind: string }>(
    req,
    sql`select kind from import_batches where id = ${id}`,
  )
  if (found?.kind === 'bank') return 'bank'
  if (!found || !isSheetKind(found.kind)) throw new NotFound(req.t)
  return found.kind
}

/** An import of a spreadsheet, held until the transaction ends; two people at one wait for each other. */
export const heldSheet = async (req: PayloadRequest, id: number): Promise<HeldSheet> => {
  const [batch] = await queryRows<HeldSheet>(
    req,
    sql`select b.id, b.kind, b.status, b.added_by_id as "addedBy", f.name as file, f.format, f.sheet, f.mapping
      from import_batches b join import_files f on f.batch_id = b.id where b.id = ${id} for update of b`,
  )
  if (!batch || !isSheetKind(batch.kind)) throw new NotFound(req.t)
  return batch
}

/** An import of either kind, held until the transaction ends. */
export const heldImport = async (req: PayloadRequest, id: number): Promise<HeldImport> => {
  const kind = await importKindOf(req, id)
  return kind === 'bank' ? { ...(await heldBatch(req, id)), kind } : heldSheet(req, id)
}
