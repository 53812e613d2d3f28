import { existsSync } from 'node:fs'

import { env } from '@/lib/env'

import { CommandError } from './commandError'

/** Settings may stand in a file `.env` beside package.json; what is set already wins. */
const loadEnvFile = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env')
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

const refuseStorage = (problem: string): never => {
  throw new CommandError(`${problem} See docs/storage.md.`)
}

/** Half of the settings would send files nowhere, or somewhere else. */
const checkStorage = (): void => {
  const { s3, s3Words } = env
  if (!s3) return
  const { accessKeyId, secretAccessKey, endpoint } = s3
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined))
    refuseStorage(
      'Set both S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or neither for the role of this machine.',
    )
  if (endpoint !== undefined && !/^https?:\/\/./.test(endpoint))
    refuseStorage('S3_ENDPOINT is no address: write it as https://files.example.com.')
  if (s3Words.forcePathStyle !== undefined && !/^(true|false)$/.test(s3Words.forcePathStyle))
    refuseStorage(`S3_FORCE_PATH_STYLE is "${s3Words.forcePathStyle}": write true or false.`)
  if (s3Words.linkSeconds !== undefined && s3Words.linkSeconds !== String(s3.linkSeconds))
    refuseStorage(`S3_LINK_SECONDS is "${s3Words.linkSeconds}": write whole seconds from 1 to 300.`)
}

/**
 * Reads the settings and refuses those that make no sense, before anything is made. The secret and the database's address
 * come with the database.
 */
export const prepareEnvironment = (): void => {
  loadEnvFile()
  checkMailServer()
  checkJobs()
  checkStorage()
}
