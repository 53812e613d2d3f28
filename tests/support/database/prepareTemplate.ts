import { existsSync, readdirSync } from 'node:fs'

import config from '@payload-config'
import { pushDevSchema } from '@payloadcms/drizzle'
import { getPayload } from 'payload'

/**
 * Fills the database of `DATABASE_URL` with the product's tables, the way a server gets them: by running the migrations.
 * Its own process, so that nothing of it lives on in the tests.
 */
const payload = await getPayload({ config, disableOnInit: true })
const migrations = payload.db.migrationDir
const hasMigrations =
  existsSync(migrations) && readdirSync(migrations).some((file) => /^\d+.*\.ts$/.test(file))

if (hasMigrations) await payload.db.migrate()
else await pushDevSchema(payload.db as unknown as Parameters<typeof pushDevSchema>[0])

process.exit(0)
