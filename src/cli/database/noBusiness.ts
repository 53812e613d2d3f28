import { CommandError } from '../commandError'

/** The one sentence for a command that needs books, started where there are none. */
export const noBusinessIn = (dataDir: string): CommandError =>
  new CommandError(
    `There is no business in ${dataDir}: set DATA_DIR to the folder of yours, or begin one there with "npm start".`,
  )

/** The same for a database of somebody's server. The address may hold a password: the database's name alone is shown. */
export const noBusinessAt = (url: string): CommandError =>
  new CommandError(
    `There is no business in the database "${decodeURIComponent(new URL(url).pathname.slice(1))}": correct DATABASE_URL, or begin one there with "npm start".`,
  )
