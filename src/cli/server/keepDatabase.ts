import { openDatabase, type OpenDatabase } from '../database/openDatabase'

export type KeptDatabase = {
  /** Rejects when the server is gone and cannot be started again. */
  lost: Promise<never>
  release: () => Promise<void>
}

/**
 * Watches the embedded server while ours serves: should it be killed, it is started again on the same port, and Payload's
 * pool connects anew. A server given by `DATABASE_URL` is for others to look after; the pool waits for it.
 */
export const keepDatabase = (database: OpenDatabase, command: string): KeptDatabase => {
  let current = database
  let leaving = false
  let restarting: Promise<void> = Promise.resolve()
  let lose: (reason: unknown) => void
  const lost = new Promise<never>((_resolve, reject) => (lose = reject))
  // Whoever does not wait for it is not to be ended by it.
  lost.catch(() => undefined)

  const restart = async (): Promise<void> => {
    current = await openDatabase(command, { embeddedPort: database.embeddedPort })
    watch()
    // Only now: where it cannot be started, the sentence that says why stands alone.
    if (!leaving) console.error('The embedded database ended unexpectedly and has been started again.')
  }
  const watch = (): void => {
    current.hold.once('end', () => {
      if (leaving || current.embeddedPort === undefined) return
      restarting = restart().catch((error: unknown) => lose(error))
    })
  }
  watch()

  return {
    lost,
    release: async () => {
      leaving = true
      await restarting
      await current.release()
    },
  }
}
