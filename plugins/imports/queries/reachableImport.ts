import { NotFound, type PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Door } from '@/domain/permissions'
import { OWN_PROPERTY_SHEETS, type ImportKind } from '@/domain/imports/sheets/importKinds'

/** The door before imports of a kind. */
export const doorOfKind = (kind: ImportKind | 'portfolio'): Door =>
  OWN_PROPERTY_SHEETS.some((known) => known === kind) ? 'imports.spreadsheet' : 'imports.bankFile'

/**
 * The kind of an import that whoever asks may look at and go on with: all of them for the office, for an assistant the
 * spreadsheets they brought in.
 * @throws 404 for any other, as for one that does not exist
 */
export const reachableImport = async (req: PayloadRequest, id: number): Promise<ImportKind | 'portfolio'> => {
  const { docs } = await req.payload.find({
    collection: 'import-batches',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    req,
    overrideAccess: false,
  })
  const [found] = docs
  if (!found) throw new NotFound(req.t)
  requirePermission(req, doorOfKind(found.kind))
  return found.kind
}
