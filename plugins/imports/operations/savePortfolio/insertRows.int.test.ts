import { expect, it } from 'vitest'

import { inTransaction } from '@/lib/database/inTransaction'
import { testPayload } from '@tests/support/testPayload'

import { insertRows } from './insertRows'

it('writes more rows than one statement takes, each once and in their order', async () => {
  const app = await testPayload()
  const names = Array.from({ length: 2_001 }, (_, at) => `Payee ${at + 1}`)
  const steps: number[] = []
  await inTransaction({ payload: app.payload }, (req) =>
    insertRows(req, {
      table: 'vendors',
      columns: { name: 'varchar' },
      rows: names.map((name) => ({ name })),
      onRows: (count) => void steps.push(count),
    }),
  )
  const rows = await app.sql<{ name: string }>('select name from vendors order by id')
  expect(rows.map(({ name }) => name)).toEqual(names)
  expect(steps).toEqual([1_000, 1_000, 1])
})
