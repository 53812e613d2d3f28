import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { Day } from '@/domain/calendar/day'
import type { Place } from '@/lib/database/queryRows'

import { readReport } from '../shared/readReport'
import { methodSums, monthRows, NOTHING, plus, propertyRows } from './collectionSums'
import { methodTotals } from './queries/methodTotals'
import { propertyMonths } from './queries/propertyMonths'
import { slips } from './queries/slips'
import type { CollectionFilters, CollectionsReport, CollectionSums, CollectionView } from './queries/types'

type Asked = {
  readonly view: CollectionView
  readonly filters: CollectionFilters
  readonly page: { readonly page: number; readonly limit: number }
}

/** One view of the collections, read at `place`. `today` says which months of a running year have begun. */
export const readCollections = async (
  place: Place,
  { view, filters, page }: Asked,
  today: Day,
): Promise<CollectionsReport> => {
  const { from, to } = filters
  const paged = <Row>(rows: readonly Row[]) => ({
    totalRows: rows.length,
    rows: rows.slice((page.page - 1) * page.limit, page.page * page.limit),
  })
  switch (view) {
    case 'month': {
      const { through, rows } = monthRows(await propertyMonths(place, filters), filters, today)
      return {
        view,
        from,
        to,
        through,
        ...paged(rows),
        totals: rows.reduce<CollectionSums>(plus, NOTHING),
      }
    }
    case 'property': {
      const rows = propertyRows(await propertyMonths(place, filters))
      return { view, from, to, ...paged(rows), totals: rows.reduce<CollectionSums>(plus, NOTHING) }
    }
    case 'method': {
      const rows = await methodTotals(place, filters)
      return { view, from, to, ...paged(rows), totals: methodSums(rows) }
    }
    case 'slips':
      return { view, from, to, ...(await slips(place, filters, page)) }
  }
}

/**
 * What was received against what was charged: money on the day it came, charges on their due day; and which payments
 * went to the bank together.
 * @see docs/domain.md rule 23
 */
export const collectionsReport = async (
  req: PayloadRequest,
  asked: Asked,
  today: Day,
): Promise<CollectionsReport> => {
  requirePermission(req, 'reports.money')
  return readReport(req.payload, 'collections', { ...asked, today }, (place) =>
    readCollections(place, asked, today),
  )
}
