import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { SHEET_KINDS } from '@/domain/imports/sheets/importKinds'
import { sheetColumns } from '@/domain/imports/sheets/sheets'
import { exportAnswer } from '@/lib/exports/exportAnswer'
import { textColumn } from '@/lib/exports/exportTable'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'

import { businessDays } from '../../queries/businessDays'
import { doorOfKind } from '../../queries/reachableImport'

/**
 * `GET /api/imports/template?kind=payments&format=csv` → an empty table with the heads of that spreadsheet; csv | xlsx. It
 * holds no example: somebody would import it.
 */
export const template: Endpoint = {
  path: '/imports/template',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'imports.spreadsheet')
    const read = parameterReader(req.searchParams, ['kind', 'format'])
    const kind = read.oneOf('kind', SHEET_KINDS)
    const format = read.oneOf('format', ['csv', 'xlsx']) ?? 'csv'
    if (kind === undefined) throw badParameter('kind', `choose one of ${SHEET_KINDS.join(', ')}.`)
    requirePermission(req, doorOfKind(kind))
    if (format === 'xlsx') {
      const columns = sheetColumns(kind).map((title) => textColumn<never>(title, () => null))
      const { today } = await businessDays(req)
      return exportAnswer(req, { file: kind, title: kind, asked: [], columns, rows: [] }, { format, today })
    }
    return new Response(`${sheetColumns(kind).join(',')}\r\n`, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${kind}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
