import { STARTER_TEMPLATES } from '@plugins/leaseDocuments/index'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { inTransaction } from '@/lib/database/inTransaction'

import { demoCalendar } from './demoCalendar'
import { DEMO_LOGINS } from './demoLogins'
import { directoryOf } from './directory'
import { randomOf } from './random'
import { sampleTasks } from './sampleTasks'
import { seedOwners } from './seedOwners'
import { seedVendors } from './seedVendors'

const SEED = 1924

/** What stands beside the leases and the money: owners, other income, tasks, lease templates. */
export const seedOffice = async ({ payload, today }: { payload: Payload; today: Day }): Promise<void> =>
  inTransaction({ payload }, async (req) => {
    const { totalDocs } = await payload.count({ collection: 'owners', req })
    if (totalDocs > 0) return
    const calendar = demoCalendar(today)
    const directory = await directoryOf(req)
    await seedOwners(req, directory)

    const {
      docs: [checking],
    } = await payload.find({
      collection: 'bank-accounts',
      where: { kind: { equals: 'operating' } },
      depth: 0,
      limit: 1,
      req,
    })
    const random = randomOf(SEED)
    for (const month of calendar.months) {
      const takings = [
        {
          property: 'Maple Court',
          category: 'laundry',
          payer: 'Coin laundry',
          cents: random.whole(8_400, 13_900),
        },
        {
          property: 'Linden House',
          category: 'vending',
          payer: 'Snack machine',
          cents: random.whole(1_800, 4_200),
        },
      ] as const
      for (const { property, category, payer, cents } of takings) {
        const date = `${month}-20`
        if (date > today || date < calendar.booksStart) continue
        const data = {
          date,
          category,
          payer,
          property: directory.property(property),
          amountCents: cents,
          bankAccount: checking?.id,
        }
        await payload.create({ collection: 'other-income', data, depth: 0, req })
      }
    }

    await seedVendors(req, calendar)
    await payload.update({
      collection: 'units',
      id: directory.unit('Maple Court', '3B'),
      data: { status: 'maintenance', notes: 'New floor and bathroom; ready next month.' },
      depth: 0,
      req,
    })
    await payload.update({
      collection: 'tenants',
      id: directory.tenant('Liam Núñez'),
      data: { status: 'eviction', notes: 'Notice served; hearing date to be set.' },
      depth: 0,
      req,
    })
    await payload.update({
      collection: 'users',
      id: directory.user(DEMO_LOGINS[2].email),
      data: { properties: ['Linden House', 'Harbor Fourplex'].map(directory.property) },
      depth: 0,
      req,
    })
    for (const data of sampleTasks(calendar, directory)) {
      await payload.create({ collection: 'tasks', data, depth: 0, req })
    }
    for (const data of STARTER_TEMPLATES)
      await payload.create({ collection: 'lease-templates', data, depth: 0, req })
  })
