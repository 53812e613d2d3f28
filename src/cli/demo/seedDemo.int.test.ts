import { beforeAll, describe, expect, it } from 'vitest'

import { asUser } from '@tests/support/builders'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'

import { DEMO_LOGINS } from './demoLogins'
import { seedDemo } from './seedDemo'

describe('the sample business', () => {
  let app: TestPayload
  let today: Day
  const seed = () => seedDemo({ payload: app.payload, today })

  beforeAll(async () => {
    app = await testPayload()
    today = todayIn('America/New_York', Date.now())
    for (const { email, name, role } of DEMO_LOGINS) await asUser(app.payload, role, { email, name })
    await seed()
  })

  it('is there once, however often the demo starts', async () => {
    const before = await tableCounts(app)
    await seed()
    expect(await tableCounts(app)).toEqual(before)
  })

  it('has full, empty and unready units, and tenants who come, stay and went', async () => {
    const units = await app.sql('select status, count(*)::int from units group by status order by status')
    const tenants = await app.sql('select type, count(*)::int from tenants group by type order by type')
    expect(units).toEqual([
      { status: 'occupied', count: 22 },
      { status: 'vacant', count: 3 },
      { status: 'maintenance', count: 1 },
    ])
    expect(tenants).toEqual([
      { type: 'past', count: 3 },
      { type: 'present', count: 26 },
      { type: 'future', count: 1 },
    ])
  })

  it('has most households paid up, a few behind, one ahead, and former ones who owe', async () => {
    const accounts = await app.sql<{ name: string; balance: number; former: boolean }>(`
      select a.name, a.last_day < now() as former,
        (coalesce((select sum(amount_cents) from payments where account_id = a.id and type <> 'deposit'), 0)
          + coalesce((select sum(amount_cents) from credits where account_id = a.id), 0)
          - coalesce((select sum(amount_cents) from charges where account_id = a.id), 0))::float8 as balance
      from accounts a order by balance`)
    const owing = accounts.filter(({ balance }) => balance < 0)
    expect(accounts).toHaveLength(26)
    expect(owing.length).toBeGreaterThanOrEqual(6)
    expect(owing.length).toBeLessThan(14)
    expect(
      owing
        .filter(({ former }) => former)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Derek Olsen', 'Julia Brandt'])
    expect(owing[0]?.name).toBe('Liam Núñez')
  })

  it('has vendors of each kind that a 1099 asks about', async () => {
    const vendors = await app.sql(`
      select count(*) filter (where form_w9_id is not null)::int as files,
        count(*) filter (where form_w9_id is null and w9_received_on is not null)::int as papers,
        count(*) filter (where no1099_because is not null)::int as exempt
      from vendors`)
    expect(vendors).toEqual([{ files: 1, papers: 1, exempt: 6 }])
  })

  it('has work for today, and an assistant with two houses', async () => {
    const { docs } = await app.payload.find({ collection: 'tasks', pagination: false, depth: 0 })
    expect(docs.length).toBeGreaterThan(12)
    expect(docs.filter(({ dueDate }) => dueDate?.startsWith(today)).length).toBeGreaterThan(1)
    const { docs: users } = await app.payload.find({
      collection: 'users',
      where: { role: { equals: 'assistant' } },
      depth: 0,
    })
    expect(users[0]?.properties).toHaveLength(2)
  })
})
