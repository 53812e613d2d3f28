import { migrateIfNeeded } from './database/migrateIfNeeded'
import { openDatabase } from './database/openDatabase'
import type { Command } from './runCommand'

/** `npm run migrate`: brings the database up to date and stops there, for installations that do this apart from starting. */
export const run: Command = async () => {
  const database = await openDatabase('migrate')
  try {
    const count = await migrateIfNeeded(database)
    console.log(
      count === 0
        ? 'The database is up to date.'
        : `The database has been brought up to date; migrations run: ${count}.`,
    )
  } finally {
    await database.release()
  }
}
