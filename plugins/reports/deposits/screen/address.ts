import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { addressWithProperties } from '../../shared/propertiesPage'
import { reportFileHref } from '../../shared/reportAddress'
import { withQuery } from '../../shared/screenQuery'
import { depositsParameters } from '../depositsParameters'

export const depositsAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
) => addressWithProperties(searchParams, (query) => depositsParameters(query, today))

export const depositsHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery('/admin/reports/deposits', query, changes)

export const depositsFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/deposits', query, format)
