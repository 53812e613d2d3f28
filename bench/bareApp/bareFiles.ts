/**
 * The least that is a Payload application: users who sign in, the admin, the API. One endpoint answers what is stored
 * for it, from a query that looks up one row. Files name one another by their paths: an alias would be looked up in the
 * project around it, and find the product.
 */
export const BARE_FILES: Readonly<Record<string, string>> = {
  'payload.config.js': `
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'

const answer = {
  path: '/answers/:name',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({}, { status: 401 })
    const { rows } = await req.payload.db.pool.query('select body from answers where name = $1', [req.routeParams.name])
    return Response.json(rows[0].body)
  },
}

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  collections: [{ slug: 'users', auth: true, fields: [] }],
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL ?? '' }, push: false }),
  endpoints: [answer],
  admin: { user: 'users', importMap: { baseDir: import.meta.dirname } },
  telemetry: false,
  typescript: { autoGenerate: false },
})
`,
  'next.config.mjs': `
import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

// The packages are those of the folders above.
const root = path.resolve(import.meta.dirname, '../../..')

export default withPayload({ turbopack: { root }, outputFileTracingRoot: root })
`,
  // Without one of its own, the bundler would take the product's.
  'instrumentation.js': 'export const register = () => undefined\n',
  'prepare.mjs': `
import { pushDevSchema } from '@payloadcms/drizzle'
import { generateImportMap, getPayload } from 'payload'
import config from './payload.config.js'

const payload = await getPayload({ config })
await generateImportMap(payload.config, { force: true, log: false })
await pushDevSchema(payload.db)
await payload.db.pool.query('create table answers (name text primary key, body json not null)')
const { EMAIL: email, PASSWORD: password } = process.env
await payload.create({ collection: 'users', data: { email, password } })
process.exit(0)
`,
  'app/(payload)/layout.jsx': `
import config from '../../payload.config.js'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import { importMap } from './admin/importMap.js'

const serverFunction = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

const Layout = ({ children }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
`,
  'app/(payload)/admin/[[...segments]]/page.jsx': `
import config from '../../../../payload.config.js'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { importMap } from '../importMap.js'

export const generateMetadata = ({ params, searchParams }) => generatePageMetadata({ config, params, searchParams })

const Page = ({ params, searchParams }) => RootPage({ config, importMap, params, searchParams })

export default Page
`,
  'app/(payload)/admin/importMap.js': 'export const importMap = {}\n',
  'app/(payload)/api/[...slug]/route.js': `
import config from '../../../../payload.config.js'
import { REST_GET, REST_POST } from '@payloadcms/next/routes'

export const GET = REST_GET(config)
export const POST = REST_POST(config)
`,
}
