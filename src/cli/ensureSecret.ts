import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/lib/env'

import { CommandError, errorCode } from './commandError'
import { makeFolder } from './makeFolder'
import { readOwnFile } from './readOwnFile'

const newSecret = (): string => randomBytes(32).toString('base64url')

const makeSecret = (file: string): void => {
  makeFolder(path.dirname(file))
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, newSecret(), { mode: 0o600 })
    // Complete or not at all, and of two commands at once the first wins.
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * The key that signs sessions: made once and kept, so that a restart signs nobody out.
 * @param keep false for a command that signs nothing: where no key is kept, it works with one that ends with it
 */
export const ensureSecret = (keep: boolean): void => {
  if (env.secret) return
  const file = path.join(env.dataDir, 'secret')
  if (!existsSync(file)) {
    if (!keep) {
      process.env.PAYLOAD_SECRET = newSecret()
      return
    }
    makeSecret(file)
  }
  const secret = readOwnFile(file)
  if (!secret || secret.length < 32)
    throw new CommandError(
      `${file} is damaged: delete it (everybody has to sign in again), or set PAYLOAD_SECRET.`,
    )
  process.env.PAYLOAD_SECRET = secret
}
