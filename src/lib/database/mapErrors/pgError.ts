/** What PostgreSQL says about a statement it refused. */
export type PgError = Error & {
  /** SQLSTATE: five characters, the first two its class. */
  code: string
  detail?: string
  hint?: string
  column?: string
  table?: string
  constraint?: string
}

const SQLSTATE = /^[0-9A-Z]{5}$/

const isPgError = (error: Error): error is PgError =>
  'code' in error && typeof error.code === 'string' && SQLSTATE.test(error.code) && 'severity' in error

/** The database's own error, however deep the layers above have wrapped it. */
export const pgErrorIn = (error: unknown): PgError | undefined => {
  for (let inner = error; inner instanceof Error; inner = inner.cause) if (isPgError(inner)) return inner
  return undefined
}

/** `unit_id` → `unit`, `received_on` → `receivedOn`: the field that a column keeps. */
export const fieldOfColumn = (column: string): string =>
  column
    .trim()
    .replace(/_id$/, '')
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The columns of `Key (a, b)=(1, 2) …`, and the values beside them. */
export const keyOf = (detail: string | undefined): { columns: string[]; values: string } | undefined => {
  const match = /Key \(([^=]+)\)=\((.*?)\)(?: |$)/.exec(detail ?? '')
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { columns: match[1].split(','), values: match[2] }
}
