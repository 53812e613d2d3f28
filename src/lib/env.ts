import path from 'node:path'

/** Reads an environment variable; an empty one counts as not set. */
const read = (name: string): string | undefined => process.env[name] || undefined

/**
 * The environment, read in one place. `npm start` and `npm run demo` fill in `DATABASE_URL` and `PAYLOAD_SECRET`;
 * whoever runs the server by other means sets them.
 */
export const env = {
  databaseUrl: read('DATABASE_URL') ?? '',
  secret: read('PAYLOAD_SECRET') ?? '',
  dataDir: path.resolve(/*turbopackIgnore: true*/ read('DATA_DIR') ?? '.data'),
  serverUrl: read('SERVER_URL'),
  smtpUrl: read('SMTP_URL'),
  mailFrom: read('MAIL_FROM'),
} as const
