/**
 * Run as a program, `node pluginImport.mjs FOLDER`: a bare Payload application with `@payloadcms/plugin-import-export`
 * takes in the folder's payments.csv, expenses.csv and other_income.csv, and prints the milliseconds that took. Its
 * collections have the columns and nothing else: no rules, no relations to look up, no audit trail, no indexes but
 * Payload's own. The plugin works at once rather than by its queue, which would add its own waiting.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { pushDevSchema } from '@payloadcms/drizzle'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { buildConfig, getPayload } from 'payload'

const folder = process.argv[2]

const text = (...names) => names.map((name) => ({ name, type: 'text' }))
const number = (...names) => names.map((name) => ({ name, type: 'number' }))
const day = (name) => ({ name, type: 'date' })

const collections = {
  payments: [
    ...number('account', 'tenant', 'amountCents', 'bankAccount'),
    ...text('type', 'method', 'memo'),
    day('receivedOn'),
  ],
  expenses: [
    ...number('amountCents', 'category', 'property', 'bankAccount'),
    ...text('type', 'memo'),
    day('date'),
  ],
  other_income: [
    ...number('amountCents', 'property', 'bankAccount'),
    ...text('category', 'memo'),
    day('date'),
  ],
}

const config = buildConfig({
  secret: 'measurements-only-not-a-secret-at-all',
  collections: [
    { slug: 'users', auth: true, fields: [] },
    ...Object.entries(collections).map(([slug, fields]) => ({ slug, fields })),
  ],
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: false }),
  plugins: [
    importExportPlugin({
      collections: Object.keys(collections).map((slug) => ({
        slug,
        export: false,
        import: { disableJobsQueue: true },
      })),
      overrideImportCollection: ({ collection }) => ({
        ...collection,
        upload: { ...collection.upload, staticDir: path.join(folder, 'uploads') },
      }),
    }),
  ],
  admin: { user: 'users' },
  telemetry: false,
  typescript: { autoGenerate: false },
})

const payload = await getPayload({ config })
await pushDevSchema(payload.db)
const found = await payload.find({ collection: 'users', limit: 1 })
const user =
  found.docs[0] ??
  (await payload.create({
    collection: 'users',
    data: { email: 'bench@example.com', password: 'measured, not guessed' },
  }))

let took = 0
for (const collectionSlug of Object.keys(collections)) {
  const data = readFileSync(path.join(folder, `${collectionSlug}.csv`))
  const started = performance.now()
  const answer = await payload.create({
    collection: 'imports',
    data: { collectionSlug, importMode: 'create' },
    file: { data, mimetype: 'text/csv', name: `${collectionSlug}.csv`, size: data.length },
    user: { ...user, collection: 'users' },
    overrideAccess: false,
  })
  took += performance.now() - started
  const { docs } = await payload.find({
    collection: 'imports',
    limit: 1,
    sort: '-id',
    where: { id: { equals: answer.id } },
  })
  const { status, summary } = docs[0]
  const rows = data.toString().trim().split('\n').length - 1
  if (status !== 'completed' || summary.imported !== rows)
    throw new Error(`${collectionSlug}: ${status}, ${JSON.stringify(summary).slice(0, 500)}`)
}
console.log(`took ${took}`)
process.exit(0)
