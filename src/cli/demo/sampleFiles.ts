import type { UploadedFile } from '@plugins/imports/index'

import type { DemoCalendar } from './demoCalendar'
import { randomOf } from './random'
import { expensesCsv } from './sampleExpenses'
import { leasesCsv, openingBalancesCsv } from './sampleLeases'
import { paymentsCsv } from './samplePayments'
import { SAMPLE_TENANTS } from './samplePeople'
import { SAMPLE_PROPERTIES, SAMPLE_UNITS } from './sampleProperties'
import { SAMPLE_TENANCIES } from './sampleTenancies'

const SEED = 1968

/** The spreadsheets of the sample business: what its owners would hand over, had they kept them through today. */
export const sampleFiles = (calendar: DemoCalendar): UploadedFile[] => {
  const random = randomOf(SEED)
  const texts = {
    'properties.csv': SAMPLE_PROPERTIES,
    'units.csv': SAMPLE_UNITS,
    'tenants.csv': SAMPLE_TENANTS,
    'leases.csv': leasesCsv(SAMPLE_TENANCIES, calendar),
    'opening-balances.csv': openingBalancesCsv(SAMPLE_TENANCIES, calendar),
    'payments.csv': paymentsCsv(SAMPLE_TENANCIES, calendar, random),
    'expenses.csv': expensesCsv(calendar, random),
  }
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}
