import { createBucket } from './bucket'
import { workersSwift } from './workersSwift'

const BUCKET = 'files'

/** What the product reads from its environment: files are kept in a bucket. The server is the worker's, for all of its files. */
const { isNew, server } = await workersSwift()
Object.assign(process.env, {
  S3_BUCKET: BUCKET,
  S3_ENDPOINT: server.endpoint,
  S3_ACCESS_KEY_ID: server.accessKeyId,
  S3_SECRET_ACCESS_KEY: server.secretAccessKey,
})
if (isNew) await createBucket(server, BUCKET)
