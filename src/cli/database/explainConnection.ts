import { CommandError, errorCode } from '../commandError'
import { meansDiskFull } from '../explainError'

/** Host and port for a message; never the password. */
const whereOf = (connectionString: string): string => {
  try {
    const url = new URL(connectionString)
    return `${url.hostname || 'localhost'}:${url.port || '5432'}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

const sentenceFor = (code: string | undefined, message: string): string => {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ECONNRESET':
      return 'nothing answers there; start that server, or correct DATABASE_URL'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'this host name is unknown; correct DATABASE_URL'
    case '28P01':
    case '28000':
      return 'the server refuses this user or password; correct them in DATABASE_URL'
    case '3D000':
      return 'the database does not exist and this user may not create it; create it, or correct DATABASE_URL'
    case '42501':
      return 'this user lacks the rights; let it own the database'
    case '53300':
      return 'the server has no free connection; close other programs or raise its max_connections'
    case '57P03':
      return 'the server is starting or stopping; try again in a moment'
    default:
      return /timeout/i.test(message)
        ? 'nothing answers there; start that server, or correct DATABASE_URL'
        : `${message}; correct DATABASE_URL`
  }
}

/** The one sentence for a database given by `DATABASE_URL` that cannot be used. */
export const explainConnection = (error: unknown, connectionString: string): CommandError => {
  const where = whereOf(connectionString)
  if (meansDiskFull(error))
    return new CommandError(
      `The disk of the database server at ${where} is full: free some space there, then try again.`,
    )
  const message = error instanceof Error ? error.message : String(error)
  return new CommandError(
    `The database at ${where} cannot be used: ${sentenceFor(errorCode(error), message)} (or leave DATABASE_URL empty for the embedded database).`,
  )
}
