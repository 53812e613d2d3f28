import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'

import { demoCalendar } from './demoCalendar'
import { sampleFiles } from './sampleFiles'
import { seedLateFees } from './seedLateFees'
import { seedOffice } from './seedOffice'
import { seedPayments } from './seedPayments'

const BUSINESS = {
  businessName: 'Hartmann Rentals',
  address: '48 Linden Ave, Office\nDayton, OH 45403',
  phone: '(937) 555-0199',
  email: 'office@hartmannrentals.example.com',
  timeZone: 'America/New_York',
} as const

/**
 * Fills an empty business with the sample data, dated around today. The users of `DEMO_LOGINS` exist already. Each step
 * is whole or not there at all, and is left out once it is: called again after a start that was killed half-way, it
 * makes what is missing, and nothing twice.
 */
export const seedDemo = async ({ payload, today }: { payload: Payload; today: Day }): Promise<void> => {
  const { booksStart } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  if (!booksStart) {
    await payload.updateGlobal({ slug: 'settings', data: BUSINESS, depth: 0 })
    const calendar = demoCalendar(today)
    const imported = await importPortfolio({
      payload,
      files: sampleFiles(calendar),
      booksStart: calendar.booksStart,
    })
    if (!imported.ok) throw new Error(`The sample is faulty: ${JSON.stringify(imported.errors.slice(0, 5))}`)
  }
  await seedPayments({ payload, today })
  await postRent({ payload, through: today })
  await seedLateFees({ payload, today })
  await seedOffice({ payload, today })
}
