import { S3 } from '@aws-sdk/client-s3'

import type { S3Settings } from '@/lib/env'
import { s3ClientConfig } from '@/lib/files/s3Files'

import type { SwiftServer } from './swiftServer'

/** How the product reaches a bucket of this server. */
export const settingsFor = (
  { endpoint, accessKeyId, secretAccessKey }: SwiftServer,
  bucket: string,
  more: Partial<S3Settings> = {},
): S3Settings => ({
  bucket,
  endpoint,
  accessKeyId,
  secretAccessKey,
  region: 'us-east-1',
  forcePathStyle: true,
  linkSeconds: undefined,
  ...more,
})

/** As the owner of the business does once, in the console of whoever keeps it. */
export const createBucket = async (server: SwiftServer, bucket: string): Promise<void> => {
  await new S3(s3ClientConfig(settingsFor(server, bucket))).createBucket({ Bucket: bucket })
}
