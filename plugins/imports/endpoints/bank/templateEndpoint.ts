import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { SHEET_KINDS } from '@/domain/imports/sheets/importKinds'
import { sheetColumns } from '@/domain/imports/sheets/sheets'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'

import { doorOfKind } from '../../queries/reachableImport'

/** `GET /api/imports/template?kind=payments` → an empty table with the heads of that spreadsheet */
export const template: Endpoint = {
  path: '/imports/template',
  method: 'get',
  handler: (req) => {
    requirePermission(req, 'imports.spreadsheet')
    const kind = parameterReader(req.searchParams, ['kind']).oneOf('kind', SHEET_KINDS)
    if (kind === undefined) throw badParameter('kind', `choose one of ${SHEET_KINDS.join(', ')}.`)
    requirePermission(req, doorOfKind(kind))
    return new Response(`${sheetColumns(kind).join(',')}\r\n`, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${kind}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
