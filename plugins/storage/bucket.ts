import type { CollectionConfig, Config, Plugin } from 'payload'

import type { S3Settings } from '@/lib/env'
import { s3ClientConfig } from '@/lib/files/s3Files'

import { putInBucket } from './hooks/putFile'

/** What Payload's plugin has made of a collection, without what would tell it from one on the disk. */
const settled = (before: CollectionConfig, after: CollectionConfig): CollectionConfig => {
  const own = before.hooks?.afterChange ?? []
  const added = (after.hooks?.afterChange ?? []).slice(own.length)
  return {
    ...after,
    // Its own columns serve uploads straight from a browser, which are off: the tables are the same with and without S3.
    fields: before.fields,
    hooks: {
      ...after.hooks,
      afterChange: [...own, ...added.map(putInBucket)],
    },
  }
}

/** Payload's plugin writes its part for uploads from a browser, which are off, into what it is given: that is thrown away. */
const withoutScreens = ({ admin, ...config }: Config): Config => ({ ...config, admin: { user: admin?.user } })

/** Puts the files of `slug` into a bucket, by Payload's own plugin. */
export const inBucket =
  (slug: 'documents', settings: S3Settings): Plugin =>
  async (config) => {
    // Only where there is a bucket: loading it costs every start half a second.
    const { s3Storage } = await import('@payloadcms/storage-s3')
    const stored: Config = await s3Storage({
      bucket: settings.bucket,
      collections: { [slug]: true },
      config: s3ClientConfig(settings),
    })(withoutScreens(config))
    return {
      ...stored,
      admin: config.admin,
      collections: stored.collections?.map((after, index) => {
        const before = config.collections?.[index]
        return before && after.slug === slug ? settled(before, after) : after
      }),
    }
  }
