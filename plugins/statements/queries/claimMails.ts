import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { MailStatus } from '@/domain/statements/mailStatus'
import { queryRows } from '@/lib/database/queryRows'

/** The file and the account it is of: who has had it is looked up by both. */
export type StatementFile = { account: number; sha256: string }

/** After this long a mail that is still `sending` was cut off with its process: nobody knows whether it went out. */
const CUT_OFF_MINUTES = 10

/** The copy that an earlier mail of this very file kept, and what became of each. */
export const earlierMails = async (
  req: PayloadRequest,
  { account, sha256 }: StatementFile,
): Promise<{ document: number | undefined; statusOf: ReadonlyMap<string, MailStatus> }> => {
  const rows = await queryRows<{ document: number; email: string; status: MailStatus }>(
    req,
    sql`select document_id as document, email,
        case when status = 'sending' and updated_at < now() - make_interval(mins => ${CUT_OFF_MINUTES}) then 'unknown'
          else status end as status
      from statements where account_id = ${account} and sha256 = ${sha256} order by id`,
  )
  return {
    document: rows[0]?.document,
    statusOf: new Map(rows.map(({ email, status }) => [email, status])),
  }
}

type Claim = StatementFile & {
  property: number | null
  from: Day
  to: Day
  document: number
  tenant: number
  email: string
}

/** Notes that a mail is about to go out; one that failed before is taken up again. */
export const claimMail = async (req: PayloadRequest, claim: Claim): Promise<number> => {
  const { account, property, from, to, document, tenant, email, sha256 } = claim
  const [row] = await queryRows<{ id: number }>(
    req,
    sql`insert into statements (account_id, property_id, first_day, last_day, document_id, tenant_id, email, sha256, status, by_id)
      values (${account}, ${property}::int, noon_of(${from}::date), noon_of(${to}::date), ${document}, ${tenant}, ${email},
        ${sha256}, 'sending', ${req.user?.id ?? null}::int)
      on conflict (account_id, sha256, email) do update
        set status = 'sending', by_id = excluded.by_id, updated_at = now()
      returning id`,
  )
  if (!row) throw new Error('The database noted no mail')
  return row.id
}

/** Notes what became of a mail. */
export const settleMail = (
  req: PayloadRequest,
  id: number,
  status: Exclude<MailStatus, 'sending'>,
): Promise<object[]> =>
  queryRows(
    req,
    sql`update statements set status = ${status}::enum_statements_status,
        sent_at = case when ${status} = 'sent' then now() end, updated_at = now()
      where id = ${id}`,
  )
