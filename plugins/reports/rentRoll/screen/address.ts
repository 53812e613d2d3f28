import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { addressWithProperties } from '../../shared/propertiesPage'
import { reportFileHref } from '../../shared/reportAddress'
import { withQuery } from '../../shared/screenQuery'
import { rentRollParameters } from '../rentRollParameters'

export const RENT_ROLL = '/admin/reports/rent-roll'

export const rentRollAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
) => addressWithProperties(searchParams, (query) => rentRollParameters(query, today))

export const rentRollHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(RENT_ROLL, query, changes)

export const rentRollFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/rent-roll', query, format)
