import type { S3, S3ClientConfig } from '@aws-sdk/client-s3'

import type { S3Settings } from '@/lib/env'

import { askStore, type FileStore, storageUnavailable, type StoredFile } from './fileStore'

/** What a bucket says of a name it has not. `NoSuchBucket` is 404 too, and no answer about a file. */
const MISSING = new Set(['NoSuchKey', 'NotFound'])
const isMissing = (error: unknown): boolean => error instanceof Error && MISSING.has(error.name)
const never = (): boolean => false

/**
 * Whether an error is the bucket's, or the way's to it: what is saved beside the file may fail as well, for reasons of its own.
 * The SDK marks what it has tried; without keys it has not come to try.
 */
export const isOfBucket = (error: unknown): boolean =>
  error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError')

/** Long enough for the largest file over a slow line; a server that hangs must not hold a person for ever. */
const CONNECT_MS = 5_000
const SILENT_MS = 15_000
const WHOLE_MS = 60_000

/** How every client of the bucket is set up. */
export const s3ClientConfig = (settings: S3Settings): S3ClientConfig => {
  const { accessKeyId, secretAccessKey } = settings
  return {
    region: settings.region,
    ...(settings.endpoint ? { endpoint: settings.endpoint } : {}),
    forcePathStyle: settings.forcePathStyle,
    // Without keys the SDK finds the machine's own: an instance role, or the usual AWS settings.
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // Servers other than AWS would store the checksum's trailer as part of the file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      socketTimeout: SILENT_MS,
      requestTimeout: WHOLE_MS,
      throwOnRequestTimeout: true,
    },
  }
}

/** Loaded only where there is a bucket: it costs every start without one half a second. */
const clientOf = async (settings: S3Settings): Promise<S3> => {
  const { S3: Client } = await import('@aws-sdk/client-s3')
  return new Client(s3ClientConfig(settings))
}

/** @returns an address that ends by itself, and forces what the file is taken for */
const signedLink = async (
  client: S3,
  asked: { Bucket: string; Key: string; type: string; disposition: string; seconds: number },
): Promise<string> => {
  const [{ GetObjectCommand }, { getSignedUrl }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/s3-request-presigner'),
  ])
  const { Bucket, Key, type, disposition, seconds } = asked
  const command = new GetObjectCommand({
    Bucket,
    Key,
    ResponseContentType: type,
    ResponseContentDisposition: disposition,
    ResponseCacheControl: 'private, no-store',
  })
  return getSignedUrl(client, command, { expiresIn: seconds })
}

/** Files in a bucket. It is never asked to make one public. */
export const s3Files = (settings: S3Settings): FileStore => {
  const { bucket: Bucket, endpoint, linkSeconds } = settings
  let opened: Promise<S3> | undefined
  const client = (): Promise<S3> => (opened ??= clientOf(settings))

  const get: FileStore['get'] = (Key) =>
    askStore(async () => {
      const { Body, ContentLength } = await (await client()).getObject({ Bucket, Key })
      if (!Body || ContentLength === undefined) throw new Error('The bucket gave no content')
      return { stream: Body.transformToWebStream(), bytes: ContentLength }
    }, isMissing)

  const list = async function* (): AsyncGenerator<StoredFile> {
    let ContinuationToken: string | undefined
    do {
      const page = await askStore(
        async () => (await client()).listObjectsV2({ Bucket, ContinuationToken }),
        never,
      )
      for (const { Key, Size, LastModified } of page?.Contents ?? [])
        if (Key !== undefined && Size !== undefined && LastModified)
          yield { name: Key, bytes: Size, changedAt: LastModified }
      ContinuationToken = page?.NextContinuationToken
    } while (ContinuationToken !== undefined)
  }

  return {
    place: `the bucket ${Bucket}${endpoint ? ` at ${endpoint}` : ''}`,
    put: async (Key, Body, ContentType) => {
      await askStore(async () => (await client()).putObject({ Bucket, Key, Body, ContentType }), never)
    },
    get,
    exists: async (Key) =>
      (await askStore(async () => (await client()).headObject({ Bucket, Key }), isMissing)) !== undefined,
    remove: async (Key) => {
      await askStore(async () => (await client()).deleteObject({ Bucket, Key }), isMissing)
    },
    list,
    ...(linkSeconds !== undefined && {
      link: async (Key, { type, disposition }) => {
        try {
          return await signedLink(await client(), { Bucket, Key, type, disposition, seconds: linkSeconds })
        } catch (error) {
          // Signing asks nobody, but the keys may be missing.
          throw storageUnavailable(error)
        }
      },
    }),
  }
}
