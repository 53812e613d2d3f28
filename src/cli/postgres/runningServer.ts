import { realpathSync } from 'node:fs'

import type { Client } from 'pg'

import { CommandError, errorCode } from '../commandError'
import { connect } from '../database/connect'
import { readOwnFile } from '../readOwnFile'
import { DATABASE_NAME, DATABASE_USER, type ClusterFolder } from './clusterFolder'
import { isServerOf, readPostmasterPid } from './postmasterPid'

const MISSING_DATABASE = '3D000'
const WRONG_PASSWORD = '28P01'
const DATABASE_EXISTS = ['42P04', '23505']

export type RunningServer = {
  url: string
  port: number
  /** An open connection: as long as it is there, no other command stops the server. */
  hold: Client
}

/** @throws CommandError when it is lost: nobody else knows it */
export const passwordOf = ({ password }: ClusterFolder): string => {
  const text = readOwnFile(password)
  if (text) return text
  throw new CommandError(
    `${password} is missing or empty, and the database opens with that password only: bring the file back from a backup, or set DATA_DIR to another folder.`,
  )
}

const urlOf = (folder: ClusterFolder, port: number, database: string): string => {
  const password = encodeURIComponent(passwordOf(folder))
  return `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${database}`
}

/** A cluster begins without our database; two commands may come to that at once. */
const createDatabase = async (folder: ClusterFolder, port: number): Promise<void> => {
  const client = await connect(urlOf(folder, port, 'postgres'), 'rental-books: create database')
  try {
    await client.query(`create database ${DATABASE_NAME} template template0`)
  } catch (error) {
    if (!DATABASE_EXISTS.includes(errorCode(error) ?? '')) throw error
  } finally {
    await client.end()
  }
}

/** Taken by whoever is about to stop the server, and for a moment by whoever comes. */
export const COMING_AND_LEAVING = 7_305_001

/**
 * Whether the server behind this connection is the one of `folder` (the port may have gone to another since) and stays:
 * a command that is stopping it at this moment makes us wait here, and ends the connection.
 */
const isOursAndStays = async (client: Client, folder: ClusterFolder): Promise<boolean> => {
  try {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    await client.query('select pg_advisory_lock_shared($1)', [COMING_AND_LEAVING])
    await client.query('select pg_advisory_unlock_shared($1)', [COMING_AND_LEAVING])
    const reported = rows[0]?.data_directory
    return reported !== undefined && realpathSync(reported) === realpathSync(folder.data)
  } catch {
    return false
  }
}

/**
 * Finds the server of this data folder, whoever started it, and connects.
 * @returns undefined while none answers there, or another program answers on the port of a server that is gone
 * @throws CommandError when it does not open with the password of the folder
 */
export const findRunningServer = async (
  folder: ClusterFolder,
  name: string,
): Promise<RunningServer | undefined> => {
  const found = readPostmasterPid(folder.data)
  if (!found?.port) return undefined
  const url = urlOf(folder, found.port, DATABASE_NAME)
  let hold: Client
  try {
    hold = await connect(url, name)
  } catch (error) {
    // Another server on the port of one that is gone has a password of its own.
    if (errorCode(error) === WRONG_PASSWORD && isServerOf(folder.data, found))
      throw new CommandError(
        `${folder.password} does not hold the password of the database beside it: bring the right file back from a backup.`,
      )
    if (errorCode(error) !== MISSING_DATABASE) return undefined
    await createDatabase(folder, found.port)
    hold = await connect(url, name)
  }
  if (await isOursAndStays(hold, folder)) return { url, port: found.port, hold }
  await hold.end().catch(() => undefined)
  return undefined
}
