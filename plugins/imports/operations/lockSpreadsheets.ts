import type { PayloadRequest } from 'payload'

import { lockInTransaction } from '@/lib/database/lockInTransaction'

/** Whoever writes what spreadsheets say waits for others who do: they may post the same rows, or name the same records. */
export const lockSpreadsheets = (req: PayloadRequest): Promise<void> =>
  lockInTransaction(req, 'import-portfolio')
