import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { collections, globals } from '@collections/index'

import { accounts } from '@plugins/accounts/index'

import { applyPermissions } from '@/access/applyPermissions'
import { mapErrors } from '@/lib/database/mapErrors'
import { env } from '@/lib/env'
import { refusals } from '@/lib/refusals'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.secret,
  collections,
  globals,
  editor: lexicalEditor(),
  db: mapErrors(
    postgresAdapter({
      pool: { connectionString: env.databaseUrl, max: 10 },
      migrationDir: path.join(root, 'migrations'),
      push: false,
    }),
  ),
  maxDepth: 2,
  plugins: [accounts({ serverUrl: env.serverUrl }), refusals()],
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  graphQL: { schemaOutputFile: path.join(root, 'src/schema.graphql') },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root },
  },
})
  // Last, when everything of Payload and of plugins is in: what the permission table does not name stays closed.
  .then(applyPermissions)
