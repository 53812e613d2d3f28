import { CommandError } from './commandError'
import { DEMO_LOGINS, DEMO_PASSWORD } from './demo/demoLogins'
import { isDemo, needsDemo } from './demo/demoState'
import type { OpenDatabase } from './database/openDatabase'
import type { Command } from './runCommand'
import { runChild } from './server/runChild'
import { serve } from './server/serve'

/** Two starts at once: the second waits for the first's sample business. */
const LOADING = 7_305_004

const loadDemo = async (database: OpenDatabase): Promise<void> => {
  if (!(await needsDemo(database.hold))) return
  await database.hold.query('select pg_advisory_lock($1)', [LOADING])
  try {
    if (!(await needsDemo(database.hold))) return
    console.log('Loading the sample business …')
    const environment = { DATABASE_URL: database.url }
    await runChild('loadDemo', environment, 'The sample business could not be loaded.')
  } finally {
    await database.hold.query('select pg_advisory_unlock($1)', [LOADING]).catch(() => undefined)
  }
}

/** `npm run demo`: the product with a sample business and a login for each role. */
export const run: Command = () =>
  serve({
    command: 'demo',
    defaultHost: '127.0.0.1',
    prepare: async (database) => {
      await loadDemo(database)
      if (await isDemo(database.hold)) return
      throw new CommandError(
        'This database holds a business of its own, not the sample: start it with "npm start", or set DATA_DIR to another folder for the sample.',
      )
    },
    notes: [
      'Sign in as:',
      ...DEMO_LOGINS.map(({ email, role }) => `  ${role.padEnd(10)} ${email.padEnd(24)} ${DEMO_PASSWORD}`),
    ],
  })
