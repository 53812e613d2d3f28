import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'

import { letterheadOf } from '../pdf/letterhead'
import { textStream } from '../textStream'
import { unlessStalled } from '../unlessStalled'
import { begun } from './begun'
import { csvExport } from './csvExport'
import type { ExportFormat, ExportTable } from './exportTable'
import { pdfExport } from './pdfExport'
import { xlsxExport } from './xlsxExport'

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** Whoever has read nothing for so long has gone, and holds a database connection meanwhile. */
const STALL_MS = 60_000

type Asked = { readonly format: ExportFormat; readonly today: Day }

const bodyOf = async <Row>(
  req: PayloadRequest,
  table: ExportTable<Row>,
  { format, today, letGo }: Asked & { letGo: () => Promise<void> },
): Promise<BodyInit> => {
  switch (format) {
    case 'csv':
      return textStream(csvExport(table), { stallMs: STALL_MS, letGo, signal: req.signal })
    case 'xlsx':
      return unlessStalled(xlsxExport(table), { stallMs: STALL_MS, letGo, signal: req.signal })
    case 'pdf':
      return new Uint8Array(await pdfExport(table, { from: await letterheadOf(req.payload), today }))
  }
}

/** A table as a file to download, sent as its rows are read; kept by no cache. */
export const exportAnswer = async <Row>(
  req: PayloadRequest,
  table: ExportTable<Row>,
  asked: Asked,
): Promise<Response> => {
  const { rows, letGo } = await begun(table.rows)
  try {
    return new Response(await bodyOf(req, { ...table, rows }, { ...asked, letGo }), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': TYPES[asked.format],
        'Content-Disposition': `attachment; filename="${table.file}.${asked.format}"`,
      },
    })
  } catch (error) {
    await letGo()
    throw error
  }
}
