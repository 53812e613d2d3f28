import { createHash } from 'node:crypto'

/**
 * The key an imported row holds in the database: short whatever the row says, and the same for the same row.
 * @see docs/domain.md rule 25
 */
export const importKeyOf = (identity: string): string =>
  `portfolio:${createHash('sha256').update(identity).digest('hex').slice(0, 40)}`
