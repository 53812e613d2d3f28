import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { expect, it } from 'vitest'

import { fewTransactions } from './fewTransactions'

/** An adapter with room for one transaction. */
const narrow = (patienceMs: number): PostgresAdapter => {
  const sessions: Record<string, unknown> = {}
  let last = 0
  const end = (id: string) => {
    delete sessions[id]
    return Promise.resolve()
  }
  const adapter = {
    poolOptions: { max: 4 },
    sessions,
    beginTransaction: () => {
      last += 1
      sessions[last] = {}
      return Promise.resolve(String(last))
    },
    commitTransaction: end,
    rollbackTransaction: end,
  }
  const object = { init: () => adapter } as unknown as DatabaseAdapterObj<PostgresAdapter>
  return fewTransactions(object, patienceMs).init({} as never)
}

it('lets one in when another has ended, however it ended and however often it is told to', async () => {
  const adapter = narrow(5_000)
  for (const end of [adapter.commitTransaction, adapter.rollbackTransaction]) {
    const first = await adapter.beginTransaction()
    const second = adapter.beginTransaction()
    await end(first ?? '')
    await end(first ?? '')
    await adapter.rollbackTransaction((await second) ?? '')
  }
})

it('refuses who has waited too long, and lets the next one in', async () => {
  const adapter = narrow(20)
  const first = await adapter.beginTransaction()
  await expect(adapter.beginTransaction()).rejects.toMatchObject({ code: 'TRY_AGAIN' })
  await adapter.rollbackTransaction(first ?? '')
  await expect(adapter.beginTransaction()).resolves.toBe('2')
})
