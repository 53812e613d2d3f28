import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { collections, globals } from '@collections/index'

import { accounts } from '@plugins/accounts/index'
import { auditTrail } from '@plugins/auditTrail/index'
import { contacts } from '@plugins/contacts/index'
import { dashboard } from '@plugins/dashboard/index'
import { exports } from '@plugins/exports/index'
import { find } from '@plugins/find/index'
import { imports } from '@plugins/imports/index'
import { jobs } from '@plugins/jobs/index'
import { leaseDocuments } from '@plugins/leaseDocuments/index'
import { ledger } from '@plugins/ledger/index'
import { menu } from '@plugins/menu/index'
import { reminders } from '@plugins/reminders/index'
import { reports } from '@plugins/reports/index'
import { statements } from '@plugins/statements/index'
import { storage } from '@plugins/storage/index'
import { taskBoard } from '@plugins/taskBoard/index'
import { verification } from '@plugins/verification/index'

import { applyPermissions } from '@/access/applyPermissions'
import { checkBeforeCommit } from '@/lib/database/checkBeforeCommit'
import { fewTransactions } from '@/lib/database/fewTransactions'
import { lastingPg } from '@/lib/database/lastingPool'
import { mapErrors } from '@/lib/database/mapErrors'
import { env } from '@/lib/env'
import { emailAdapter } from '@/lib/mail/emailAdapter'
import { refusals } from '@/lib/refusals'
import { listDefaults } from '@/ui/lists/listDefaults'
import { words } from '@/ui/words'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.secret,
  collections,
  globals,
  editor: lexicalEditor(),
  db: mapErrors(
    fewTransactions(
      checkBeforeCommit(
        postgresAdapter({
          pg: lastingPg,
          // A new connection has to learn the tables anew, which the first click after a pause would wait for.
          pool: { connectionString: env.databaseUrl, max: 10, idleTimeoutMillis: 10 * 60_000 },
          migrationDir: path.join(root, 'migrations'),
          push: false,
        }),
      ),
    ),
  ),
  maxDepth: 2,
  plugins: [
    jobs(),
    ledger(),
    imports(),
    exports(),
    find(),
    reports(),
    statements(),
    leaseDocuments(),
    contacts(),
    reminders(),
    taskBoard({ serverUrl: env.serverUrl }),
    dashboard(),
    menu(),
    verification(),
    storage(),
    accounts({ serverUrl: env.serverUrl }),
    auditTrail(),
    // After the others, so that it stands before them: what is no record reaches no hook.
    refusals(),
    listDefaults(),
  ],
  email: emailAdapter(),
  i18n: { translations: { en: words } },
  telemetry: false,
  // Types are written by `npm run generate:types`, not by every process that starts beside tests.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  graphQL: { schemaOutputFile: path.join(root, 'src/schema.graphql') },
  admin: {
    user: 'users',
    dateFormat: 'MMM d, yyyy, h:mm a',
    avatar: { Component: '@/ui/frame/Avatar#Avatar' },
    components: {
      providers: ['@/ui/frame/NameControls.client#NameControls', '@/ui/frame/PageLinks.client#PageLinks'],
      afterLogin: ['@/ui/frame/AfterLogin#AfterLogin'],
      graphics: { Logo: '@/ui/frame/Logo#Logo', Icon: '@/ui/frame/HomeCrumb#HomeCrumb' },
    },
    // The business's name is added to the title by the page: it is a setting, not configuration.
    meta: {
      titleSuffix: '',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
    },
    importMap: { baseDir: root },
  },
})
  // Last, when everything of Payload and of plugins is in: what the permission table does not name stays closed.
  .then(applyPermissions)
