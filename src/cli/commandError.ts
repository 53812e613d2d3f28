/**
 * Something the person at the terminal can put right. The message is one sentence that says what to do; it is shown
 * without a stack trace, and the command ends with exit code 1.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** The `code` that Node and PostgreSQL put on their errors (`ENOSPC`, `28P01`), looked for through `cause` and aggregates. */
export const errorCode = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return errorCode(error.errors[0])
  return errorCode(error.cause)
}
