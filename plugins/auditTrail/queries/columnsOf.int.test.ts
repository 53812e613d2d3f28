import { beforeAll, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { columnsOf } from './columnsOf'

/** What Payload keeps beside every record, or no form shows. */
const NOBODYS = ['id', 'created_at', 'updated_at', 'import_key']

describe('what a collection calls the columns of its audit trail', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it.each(['properties', 'units', 'tenants', 'leases', 'vendors', 'tasks', 'expenses', 'payments'] as const)(
    '%s: each column of its table, and each table beside it',
    async (slug) => {
      const columns = columnsOf(app.payload.collections[slug].config)
      const found = await app.sql<{ name: string }>(
        `select column_name as name from information_schema.columns
           where table_schema = 'public' and table_name = $1
         union all select part from trail_parts where kind = $1 and part not like '%\\_rels'`,
        [slug],
      )
      const unnamed = found.filter(({ name }) => !columns.has(name) && !NOBODYS.includes(name))
      expect(unnamed.map(({ name }) => name)).toEqual([])
    },
  )

  it('names fields and choices as the form does, and what another record’s number stands for', () => {
    const leases = columnsOf(app.payload.collections.leases.config)
    expect(leases.get('unit_id')).toEqual({ label: 'Unit', refersTo: 'units' })
    expect(leases.get('leases_rent_steps')?.columns?.get('rent_cents')?.label).toBe('Monthly rent')
    expect(leases.get('tenants')?.label).toBe('Tenants')
    const tasks = columnsOf(app.payload.collections.tasks.config)
    expect(tasks.get('status')?.choices?.get('inProgress')).toBe('In progress')
  })
})
