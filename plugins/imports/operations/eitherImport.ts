import type { PayloadRequest } from 'payload'

import { type ReportProgress, SILENT } from '@/domain/imports/progress'

import { commitImport } from './bank/commitImport'
import { planImport } from './bank/planImport'
import { readImport } from './bank/readImport'
import { importKindOf, type HeldImport } from './heldImport'
import { commitSheet } from './sheet/commitSheet'
import { planSheetImport } from './sheet/planSheetImport'
import { readSheetImport } from './sheet/readSheetImport'

type Unread = HeldImport extends infer B ? (B extends HeldImport ? Omit<B, 'status'> : never) : never

/** Reads the file of an import, a bank's or a spreadsheet, by its mapping, and works out what its rows become. */
export const readBatch = (
  req: PayloadRequest,
  batch: Unread,
  bytes: Uint8Array,
  report: ReportProgress = SILENT,
): Promise<void> =>
  batch.kind === 'bank' ? readImport(req, batch, bytes, report) : readSheetImport(req, batch, bytes, report)

/** Works out anew what the rows of an import become. */
export const planBatch = async (req: PayloadRequest, batch: HeldImport): Promise<void> => {
  await (batch.kind === 'bank' ? planImport(req, batch) : planSheetImport(req, batch))
}

/** Posts what is ready of an import. @throws as `commitImport` and `commitSheet` */
export const commitBatch = async (
  req: PayloadRequest,
  id: number,
  report: ReportProgress = SILENT,
): Promise<{ rows: number }> =>
  (await importKindOf(req, id)) === 'bank' ? commitImport(req, id, report) : commitSheet(req, id, report)
