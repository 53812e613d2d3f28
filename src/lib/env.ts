import path from 'node:path'

/** Reads an environment variable; an empty one counts as not set. */
const read = (name: string): string | undefined => process.env[name]?.trim() || undefined

export type S3Settings = {
  bucket: string
  /** Of a server other than AWS. */
  endpoint: string | undefined
  region: string
  /** Both or neither: without them the machine's own role counts. */
  accessKeyId: string | undefined
  secretAccessKey: string | undefined
  /** `https://server/bucket/file` instead of `https://bucket.server/file`. */
  forcePathStyle: boolean
  /** How long a link straight to the bucket lives; none where files go through the server. */
  linkSeconds: number | undefined
}

/** A link that got into the wrong hands is of no use soon. */
const LONGEST_LINK_SECONDS = 300

const linkSeconds = (): number | undefined => {
  const given = read('S3_LINK_SECONDS')
  return given === undefined
    ? undefined
    : Math.min(Math.max(Math.trunc(Number(given)), 1), LONGEST_LINK_SECONDS)
}

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
  /** The bucket that keeps the files, and how it is reached; nothing where they lie in the folder `media` of `dataDir`. */
  get s3(): S3Settings | undefined {
    const bucket = read('S3_BUCKET')
    if (bucket === undefined) return undefined
    const endpoint = read('S3_ENDPOINT')
    return {
      bucket,
      endpoint,
      region: read('S3_REGION') ?? read('AWS_REGION') ?? 'us-east-1',
      accessKeyId: read('S3_ACCESS_KEY_ID'),
      secretAccessKey: read('S3_SECRET_ACCESS_KEY'),
      // Most servers other than AWS have one name for all buckets.
      forcePathStyle: (read('S3_FORCE_PATH_STYLE') ?? String(endpoint !== undefined)) === 'true',
      linkSeconds: linkSeconds(),
    }
  },
  /** As they were written, for whoever checks them. */
  get s3Words() {
    return { linkSeconds: read('S3_LINK_SECONDS'), forcePathStyle: read('S3_FORCE_PATH_STYLE') }
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
