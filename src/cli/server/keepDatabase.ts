import { openDatabase, type OpenDatabase } from '../database/openDatabase'

/**
 * Watches the embedded server while ours serves: should it be killed, it is started again on the same port, and Payload's
 * pool connects anew. A server given by `DATABASE_URL` is for others to look after; the pool waits for it.
 */
export const keepDatabase = (database: OpenDatabase, command: string): { release: () => Promise<void> } => {
  let current = database
  let leaving = false
  let restarting: Promise<void> = Promise.resolve()

  const restart = async (): Promise<void> => {
    console.error('The embedded database ended unexpectedly; starting it again.')
    current = await openDatabase(command, database.embeddedPort)
    watch()
  }
  const watch = (): void => {
    current.hold.once('end', () => {
      if (leaving || current.embeddedPort === undefined) return
      restarting = restart().catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
      })
    })
  }
  watch()

  return {
    release: async () => {
      leaving = true
      await restarting
      await current.release()
    },
  }
}
