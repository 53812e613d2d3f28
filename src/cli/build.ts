import type { Command } from './runCommand'
import { makeBuild } from './server/productionBuild'

/** `npm run build`: the production build, whether or not there is one. */
export const run: Command = () => makeBuild(true)
