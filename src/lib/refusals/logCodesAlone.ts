import type { Payload } from 'payload'

import { isRecord } from '@/domain/isRecord'

import { isDomainError } from './asRefusal'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const codeIn = (error: unknown): string | undefined => {
  if (isDomainError(error)) return error.code
  if (!isObject(error)) return undefined
  // GraphQL keeps what was thrown one level down.
  if ('originalError' in error && isObject(error.originalError)) return codeIn(error.originalError)
  return 'data' in error && isRecord(error.data) && typeof error.data.code === 'string'
    ? error.data.code
    : undefined
}

/**
 * A refusal is told to whoever asked, in words that may name people and quote their texts. The log gets its code alone, as
 * a note: nothing is wrong with the server.
 */
export const logCodesAlone = ({ logger }: Pick<Payload, 'logger'>): void => {
  const log = logger.error.bind(logger)
  logger.error = (...entry: unknown[]) => {
    const [first] = entry
    const code = isObject(first) && 'err' in first ? codeIn(first.err) : undefined
    if (code === undefined) log(...(entry as Parameters<typeof log>))
    else logger.info(`Refused: ${code}`)
  }
}
