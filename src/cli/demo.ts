import { CommandError } from './commandError'
import { DEMO_LOGINS, DEMO_PASSWORD } from './demo/demoLogins'
import { needsDemo } from './demo/demoState'
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
    const { code, output } = await runChild('loadDemo', { DATABASE_URL: database.url })
    if (code !== 0)
      throw new CommandError(`The sample business could not be loaded. What it said:\n${output.trim()}`)
  } finally {
    await database.hold.query('select pg_advisory_unlock($1)', [LOADING]).catch(() => undefined)
  }
}

/** `npm run demo`: the product with a sample business and a login for each role. */
export const run: Command = () =>
  serve({
    command: 'demo',
    defaultHost: '127.0.0.1',
    prepare: loadDemo,
    notes: [
      'Sign in as:',
      ...DEMO_LOGINS.map(({ email, role }) => `  ${role.padEnd(10)} ${email.padEnd(24)} ${DEMO_PASSWORD}`),
    ],
  })
