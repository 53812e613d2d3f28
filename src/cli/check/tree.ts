import { spawnSync } from 'node:child_process'

import type { Ran } from './run'

/** What git sees changed, `undefined` where there is no git or no repository. */
const changes = (): string | undefined => {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

const before = changes()

/** Whether the checks left the files under version control as they found them. */
export const treeUnchanged = (): Ran => {
  const after = changes()
  if (after === before) return { ok: true, output: '' }
  return { ok: false, output: `The checks changed files:\n${after ?? ''}` }
}
