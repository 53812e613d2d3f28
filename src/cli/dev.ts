import type { Command } from './runCommand'
import { serve } from './server/serve'

/** `npm run dev`: the same database, and Next's development server, which builds as files change. */
export const run: Command = () => serve({ command: 'dev', defaultHost: '127.0.0.1' })
