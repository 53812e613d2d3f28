import type { Payload } from 'payload'

import { migrateIfNeeded } from './database/migrateIfNeeded'
import { openDatabase } from './database/openDatabase'
import { hasProductionCondition, restartWithProductionCondition } from './productionCondition'

/**
 * Runs `work` with Payload on this installation's database, beside a running server or without one: finds or starts the
 * database, brings it up to date, and leaves it as it was found.
 * @param needsBusiness refuses where there is none, instead of beginning one
 * @returns what `work` returns
 */
export const withPayload = async <Result>(
  work: (payload: Payload) => Promise<Result>,
  { needsBusiness = false } = {},
): Promise<Result> => {
  if (!hasProductionCondition()) await restartWithProductionCondition()
  const database = await openDatabase(process.argv[2] ?? 'command', { needsBusiness })
  process.env.DATABASE_URL = database.url
  try {
    await migrateIfNeeded(database)
    // Only now: the configuration reads the environment as it loads.
    const { closePayload, loadPayload } = await import('./loadPayload')
    const payload = await loadPayload()
    try {
      return await work(payload)
    } finally {
      await closePayload(payload)
    }
  } finally {
    await database.release()
  }
}
