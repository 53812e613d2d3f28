import type { UploadedFile } from '@plugins/imports/index'

import type { DemoCalendar } from './demoCalendar'
import { randomOf } from './random'
import { expensesCsv } from './sampleExpenses'
import { leasesCsv, openingBalancesCsv } from './sampleLeases'
import { isEnteredHere, paymentsCsv, samplePayments, type SamplePayment } from './samplePayments'
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
    'payments.csv': paymentsCsv(samplePayments(SAMPLE_TENANCIES, calendar, random), calendar),
    'expenses.csv': expensesCsv(calendar, random),
  }
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}

/** The payments that are entered here: those the spreadsheet leaves out, as the same throw of the dice makes them. */
export const paymentsEnteredHere = (calendar: DemoCalendar): SamplePayment[] =>
  samplePayments(SAMPLE_TENANCIES, calendar, randomOf(SEED)).filter((payment) =>
    isEnteredHere(payment, calendar),
  )
