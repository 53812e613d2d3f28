import { existsSync } from 'node:fs'
import path from 'node:path'

export const DATABASE_NAME = 'rental_books'
export const DATABASE_USER = 'rental_books'

/** Where the embedded database keeps its things, below `DATA_DIR`. */
export type ClusterFolder = {
  /** Belongs to the database's user. */
  root: string
  data: string
  password: string
  log: string
}

export const clusterFolder = (root: string): ClusterFolder => ({
  root,
  data: path.join(root, 'data'),
  password: path.join(root, 'password'),
  log: path.join(root, 'server.log'),
})

export const clusterIn = (dataDir: string): ClusterFolder => clusterFolder(path.join(dataDir, 'postgres'))

/**
 * Whether there is a cluster below `dataDir`, whole or damaged. The folder itself is looked for: whether another user's
 * `data` in it exists cannot be seen.
 */
export const hasCluster = (dataDir: string): boolean => existsSync(clusterIn(dataDir).root)
