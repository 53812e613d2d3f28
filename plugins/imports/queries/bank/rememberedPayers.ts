import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RememberedPayer } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

/**
 * What people chose for payers, the latest first: of a payer the last choice that was not forgotten.
 * @param bankAccount null for the payers that spreadsheets name
 */
export const rememberedPayers = (
  req: PayloadRequest,
  bankAccount: number | null,
): Promise<RememberedPayer[]> =>
  queryRows<RememberedPayer>(
    req,
    sql`select payer, becomes from (
        select distinct on (payer) payer, becomes, id from import_payers
        where coalesce(bank_account_id, 0) = ${bankAccount === null ? 0 : bankAccount}::int order by payer, id desc
      ) latest order by id desc`,
  )
