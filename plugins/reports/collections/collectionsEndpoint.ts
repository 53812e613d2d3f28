import type { Endpoint, PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'
import { exportAnswer } from '@/lib/exports/exportAnswer'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { PRIVATE, WHOLE_FILE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { whileReading } from '../shared/whileReading'
import { collectionsAsked } from './collectionsAsked'
import { collectionsParameters, type CollectionsParameters } from './collectionsParameters'
import { collectionsReport } from './collectionsReport'
import { slipsTable, withCollectionsTable, type CollectionsTable } from './collectionsTable'
import { allSlipLines } from './queries/slips'

const fileOf = async (
  req: PayloadRequest,
  { view, filters, page, limited }: CollectionsParameters,
  { format, today }: { format: ExportFormat; today: Day },
): Promise<Response> => {
  requirePermission(req, 'reports.money')
  const { from, to } = filters
  const file = `collections-${view}-${from}-${to}`
  const asked = await collectionsAsked(req, filters)
  const answer = <Row>(table: CollectionsTable<Row>): Promise<Response> =>
    exportAnswer(req, { ...table, file, asked }, { format, today })

  // A page lists the first payments of each slip alone: a file has every one of every slip.
  if (view === 'slips')
    return answer(slipsTable(whileReading(req.payload, (place) => allSlipLines(place, filters))))
  const whole = limited ? page : { page: 1, limit: WHOLE_FILE }
  return withCollectionsTable(await collectionsReport(req, { view, filters, page: whole }, today), answer)
}

/**
 * `GET /api/reports/collections`: what was received against what was charged, by month, property or method, and the
 * payments that went to the bank together; as JSON or a file (CSV, XLSX, PDF). The permission table opens it to the office.
 */
export const collectionsEndpoint: Endpoint = {
  path: '/reports/collections',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const parameters = collectionsParameters(req.searchParams, today)
    const { format } = parameters
    return format === 'json'
      ? Response.json(await collectionsReport(req, parameters, today), { headers: PRIVATE })
      : fileOf(req, parameters, { format, today })
  },
}
