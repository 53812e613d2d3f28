import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { LINE_STATES, type LineState } from '@/domain/imports/bank/becomes'
import { isRecord } from '@/domain/isRecord'
import { idInAddress } from '@/lib/idInAddress'
import { parameterReader } from '@/lib/parameters/parameterReader'

import { changeImport } from '../../operations/bank/changeImport'
import { commitBatch } from '../../operations/eitherImport'
import { openImport } from '../../operations/bank/openImport'
import { tellProgress } from '../../operations/bank/tellProgress'
import { undoImport } from '../../operations/bank/undoImport'
import { accountsFor } from '../../queries/bank/accountsFor'
import { importProgress } from '../../queries/bank/importProgress'
import { ruleMatches } from '../../queries/bank/ruleMatches'
import { batchRows } from '../../queries/batchRows'
import { batchView } from '../../queries/batchView'
import { doorOfKind, reachableImport } from '../../queries/reachableImport'
import { readImportUpload } from './readImportUpload'
import { readChange } from './readChange'
import { readProgressKey } from './readProgressKey'
import { readUndo } from './readUndo'
import { template } from './templateEndpoint'

/** Which imports whoever came in may touch, each of them asks of that import. */
const DOOR = 'imports.spreadsheet'
const OFFICE_DOOR = 'imports.bankFile'
const MOST_ROWS = 500

/** `POST /api/imports` multipart `file` | `text`, `kind`, `bankAccount` (of a bank's file), `progress?` → 201, the import */
const open: Endpoint = {
  path: '/imports',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const { progress: key, ...upload } = await readImportUpload(req)
    requirePermission(req, doorOfKind(upload.kind))
    const id = await tellProgress(req, key, (report) => openImport(req, upload, report))
    return Response.json(await batchView(req, id), { status: 201 })
  },
}

/** `GET /api/imports/:id` → the import */
const show: Endpoint = {
  path: '/imports/:id',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const id = idInAddress(req)
    await reachableImport(req, id)
    return Response.json(await batchView(req, id))
  },
}

const isState = (word: string): LineState | undefined => LINE_STATES.find((state) => state === word)

/** `GET /api/imports/:id/rows?status=new,needsMatch&page=1&limit=50` → `{ rows, totalRows }` */
const rows: Endpoint = {
  path: '/imports/:id/rows',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const read = parameterReader(req.searchParams, ['status', 'page', 'limit'])
    const states = read.list('status', `one of ${LINE_STATES.join(', ')}`, isState) ?? []
    const page = read.whole('page', 1, 1_000_000) ?? 1
    const limit = read.whole('limit', 1, MOST_ROWS) ?? 50
    const id = idInAddress(req)
    await reachableImport(req, id)
    return Response.json(await batchRows(req, id, { states, page, limit }))
  },
}

/** `PATCH /api/imports/:id` `{ sheet?, mapping?, rows? }` → the import */
const change: Endpoint = {
  path: '/imports/:id',
  method: 'patch',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const id = idInAddress(req)
    await reachableImport(req, id)
    await changeImport(req, id, await readChange(req))
    return Response.json(await batchView(req, id))
  },
}

const progressIn = async (req: PayloadRequest): Promise<string | null> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  return readProgressKey(isRecord(body) ? body.progress : null)
}

/** `POST /api/imports/:id/commit` `{ progress? }` → the import, posted */
const commit: Endpoint = {
  path: '/imports/:id/commit',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const id = idInAddress(req)
    await reachableImport(req, id)
    await tellProgress(req, await progressIn(req), (report) => commitBatch(req, id, report))
    return Response.json(await batchView(req, id))
  },
}

/** `POST /api/imports/:id/undo` `{ reason, forgetPayers? }` → the import, undone */
const undo: Endpoint = {
  path: '/imports/:id/undo',
  method: 'post',
  handler: async (req) => {
    requirePermission(req, OFFICE_DOOR)
    const id = idInAddress(req)
    await undoImport(req, id, await readUndo(req))
    return Response.json(await batchView(req, id))
  },
}

/** `GET /api/imports/accounts?q=` → `{ accounts: [{ account, label, rentCents, owedCents }] }`, for a choice */
const accounts: Endpoint = {
  path: '/imports/accounts',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const read = parameterReader(req.searchParams, ['q'])
    return Response.json({ accounts: await accountsFor(req, read.words('q', 200) ?? '') })
  },
}

/** `GET /api/imports/rules/preview?contains=&direction=` → `{ rows, totalRows }`: past rows that a rule would take */
const previewRule: Endpoint = {
  path: '/imports/rules/preview',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, OFFICE_DOOR)
    const read = parameterReader(req.searchParams, ['contains', 'direction'])
    const contains = read.text('contains', 200) ?? ''
    const direction = read.oneOf('direction', ['in', 'out']) ?? 'out'
    return Response.json(await ruleMatches(req, { contains, direction }))
  },
}

/** `GET /api/imports/progress?key=` → `{ progress: { step, done, total } | null }`, of an import under way */
const progress: Endpoint = {
  path: '/imports/progress',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, DOOR)
    const key = readProgressKey(parameterReader(req.searchParams, ['key']).text('key', 36))
    return Response.json({ progress: key === null ? null : await importProgress(req, key) })
  },
}

/** Fixed addresses first: `:id` would take them for its own. */
export const importEndpoints: Endpoint[] = [
  accounts,
  previewRule,
  progress,
  template,
  open,
  rows,
  show,
  change,
  commit,
  undo,
]
