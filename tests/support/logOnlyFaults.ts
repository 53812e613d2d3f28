import type { Payload } from 'payload'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The HTTP status an error stands for; GraphQL keeps it one level down. */
const statusOf = (error: unknown): number | undefined => {
  if (!isObject(error)) return undefined
  if ('originalError' in error) return statusOf(error.originalError)
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

const isRefusal = (entry: unknown): boolean => {
  const status = isObject(entry) && 'err' in entry ? statusOf(entry.err) : undefined
  return status !== undefined && status < 500
}

/** Hundreds of tests ask for a refusal and get it: of errors, only those nobody asked for are worth reading. */
export const logOnlyFaults = (payload: Payload): void => {
  const { logger } = payload
  logger.level = 'error'
  const log = logger.error.bind(logger)
  logger.error = (...entry: unknown[]) => {
    if (!isRefusal(entry[0])) log(...(entry as Parameters<typeof log>))
  }
}
