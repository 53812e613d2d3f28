import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/lib/env'

import { CommandError, errorCode } from './commandError'
import { makeFolder } from './makeFolder'
import { readOwnFile } from './readOwnFile'

/** Settings may stand in a file `.env` beside package.json; what is set already wins. */
const loadEnvFile = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

const makeSecret = (file: string): void => {
  makeFolder(path.dirname(file))
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    // Complete or not at all, and of two commands at once the first wins.
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The key that signs sessions: made once and kept, so that a restart signs nobody out. */
const ensureSecret = (): void => {
  if (env.secret) return
  const file = path.join(env.dataDir, 'secret')
  if (!existsSync(file)) makeSecret(file)
  const secret = readOwnFile(file)
  if (!secret || secret.length < 32)
    throw new CommandError(
      `${file} is damaged: delete it (everybody has to sign in again), or set PAYLOAD_SECRET.`,
    )
  process.env.PAYLOAD_SECRET = secret
}

/** A mail server's address that cannot be read would be taken for one on this machine. */
const checkMailServer = (): void => {
  const { smtpUrl } = env
  if (!smtpUrl || (/^smtps?:\/\/./.test(smtpUrl) && URL.canParse(smtpUrl))) return
  throw new CommandError(
    'SMTP_URL is no address of a mail server: write it as smtp://user:password@host:587 (or smtps:// and port 465), with special characters of the password percent-encoded.',
  )
}

/** A word that is neither would leave it to chance who runs the jobs. */
const checkJobs = (): void => {
  const { jobs } = env
  if (jobs === undefined || jobs === 'on' || jobs === 'off') return
  throw new CommandError(
    `JOBS is "${jobs}": write JOBS=off to keep jobs out of the server (npm run worker then runs them), or leave it out.`,
  )
}

/** Fills in what the configuration expects in the environment, the database's address apart. */
export const prepareEnvironment = (): void => {
  loadEnvFile()
  checkMailServer()
  checkJobs()
  ensureSecret()
}
