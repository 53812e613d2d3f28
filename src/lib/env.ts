import path from 'node:path'

/** Reads an environment variable; an empty one counts as not set. */
const read = (name: string): string | undefined => process.env[name]?.trim() || undefined

/**
 * The environment, read in one place. `npm start` and the other commands fill in `DATABASE_URL` and `PAYLOAD_SECRET`
 * before they load the configuration; whoever runs the server by other means sets them.
 */
export const env = {
  /** Empty where nothing is set: the build and the generators load the configuration without a database. */
  get databaseUrl() {
    return read('DATABASE_URL') ?? ''
  },
  get secret() {
    return read('PAYLOAD_SECRET') ?? ''
  },
  /** Absolute. Holds the embedded database, uploaded files, the secret and mails that could not be sent. */
  get dataDir() {
    return path.resolve(/*turbopackIgnore: true*/ read('DATA_DIR') ?? '.data')
  },
  /** The address under which people reach the server, for links in mails. */
  get serverUrl() {
    return read('SERVER_URL')
  },
  /** Whether jobs run in this process: not in a server with `JOBS=off`, whose jobs `npm run worker` runs. */
  get runsJobs() {
    return read('JOBS') !== 'off'
  },
  /** As it was written, for whoever checks it. */
  get jobs() {
    return read('JOBS')
  },
  get smtpUrl() {
    return read('SMTP_URL')
  },
  /** `Name <address>` or an address alone. */
  get mailFrom() {
    return read('MAIL_FROM')
  },
} as const
