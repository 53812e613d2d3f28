import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'

import { addressWithProperties } from '../../shared/propertiesPage'
import { reportFileHref } from '../../shared/reportAddress'
import { withQuery } from '../../shared/screenQuery'
import { incomeExpenseParameters } from '../incomeExpenseParameters'

export const INCOME_EXPENSE = '/admin/reports/income-expense'

export const incomeExpenseAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
) => addressWithProperties(searchParams, (query) => incomeExpenseParameters(query, today))

export const incomeExpenseHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(INCOME_EXPENSE, query, changes)

export const incomeExpenseFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/income-expense', query, format)
