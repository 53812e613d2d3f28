import type { Command } from './runCommand'
import { serve } from './server/serve'

/** `npm start`: everything that is needed to use the product, on an empty business the first time. */
export const run: Command = () => serve({ command: 'start' })
