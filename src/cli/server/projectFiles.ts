import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that goes into the build. What only the commands use (`src/cli`) does not. */
const BUILT_FROM = [
  'collections',
  'plugins',
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

const isLeftOut = (file: string): boolean =>
  file.startsWith(path.join('src', 'cli')) ||
  /\.test\.tsx?$/.test(file) ||
  path.basename(file) === '.DS_Store'

const filesBelow = (root: string, relative: string): string[] => {
  const stats = statSync(path.join(root, relative), { throwIfNoEntry: false })
  if (!stats || isLeftOut(relative)) return []
  if (!stats.isDirectory()) return [relative]
  return readdirSync(path.join(root, relative))
    .sort()
    .flatMap((name) => filesBelow(root, path.join(relative, name)))
}

/** Changes whenever a build of the same folder would come out differently. */
export const sourceFingerprint = (root = process.cwd()): string => {
  const hash = createHash('sha256')
  for (const entry of BUILT_FROM)
    for (const file of filesBelow(root, entry)) {
      const content = readFileSync(path.join(root, file))
      hash.update(`\n${file.split(path.sep).join('/')}\n${content.length}\n`).update(content)
    }
  return hash.digest('hex')
}
