import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RememberedPayer } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

/** What people chose for payers of this bank account, the latest first. */
export const rememberedPayers = (req: PayloadRequest, bankAccount: number): Promise<RememberedPayer[]> =>
  queryRows<RememberedPayer>(
    req,
    sql`select payer, becomes from import_payers where bank_account_id = ${bankAccount} order by at desc, payer`,
  )
