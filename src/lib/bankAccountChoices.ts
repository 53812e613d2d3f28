import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

export type BankAccountChoice = { id: number; label: string; holdsDeposits: boolean }

/** The bank accounts that money may be put into or paid from, as somebody may see them; archived ones are out. */
export const bankAccountChoices = (req: PayloadRequest): Promise<BankAccountChoice[]> =>
  queryRows<BankAccountChoice>(
    req,
    sql`
      select r.id, r.name || coalesce(' ··' || nullif(r.last_digits, ''), '') as label,
        r.kind = 'deposits' as "holdsDeposits"
      from bank_accounts r where r.archived_at is null and ${readableBy(personOf(req.user), 'bank-accounts')}
      order by r.name, r.id`,
  )
