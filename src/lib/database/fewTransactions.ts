import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { DomainError } from '@/domain/errors'

/** Connections that no transaction may take. */
const SPARE = 3
const PATIENCE_MS = 60_000

const busy = (): DomainError =>
  new DomainError(
    'TRY_AGAIN',
    'Too much is being saved at this moment. Nothing was saved: try again shortly.',
  )

/** So many at once; who comes then waits for one to leave, and is refused after a while. */
class Places {
  readonly #waiting: (() => void)[] = []

  constructor(
    private free: number,
    private readonly patienceMs: number,
  ) {}

  async take(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const called = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1)
        reject(busy())
      }, this.patienceMs)
      this.#waiting.push(called)
    })
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.free += 1
  }
}

/**
 * The database adapter with fewer transactions at once than it has connections. What runs in a transaction may read beside
 * it: were every connection a transaction's, each would wait for another's, for ever, and every page with them.
 * @throws `TRY_AGAIN` at the begin of one that has waited a minute
 */
export const fewTransactions = (
  adapterObject: DatabaseAdapterObj<PostgresAdapter>,
  patienceMs = PATIENCE_MS,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapterObject,
  init: (args) => {
    const adapter = adapterObject.init(args)
    const { max } = adapter.poolOptions
    if (max === undefined || max <= SPARE) throw new Error(`The pool needs more than ${SPARE} connections`)
    const places = new Places(max - SPARE, patienceMs)
    const inside = new Set<string>()
    const begin = adapter.beginTransaction.bind(adapter)
    adapter.beginTransaction = async (options) => {
      await places.take()
      try {
        const transaction = await begin(options)
        inside.add(String(transaction))
        return transaction
      } catch (error) {
        places.leave()
        throw error
      }
    }
    const ending =
      (end: typeof adapter.commitTransaction): typeof adapter.commitTransaction =>
      async (transaction) => {
        const id = String(await transaction)
        try {
          await end(transaction)
        } finally {
          // One that could not be committed is still open, until it is rolled back.
          if (!adapter.sessions[id] && inside.delete(id)) places.leave()
        }
      }
    adapter.commitTransaction = ending(adapter.commitTransaction.bind(adapter))
    adapter.rollbackTransaction = ending(adapter.rollbackTransaction.bind(adapter))
    return adapter
  },
})
