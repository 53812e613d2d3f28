import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import type { BatchView } from '@/domain/imports/bank/batchView'
import { LINE_STATES, type LineState } from '@/domain/imports/bank/becomes'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

import { IS_READY } from './bank/rowsToPost'
import { owedAfter } from './bank/owedAfter'

type Head = Omit<
  BatchView,
  'counts' | 'ready' | 'owedCents' | 'owedAfterCents' | 'rows' | 'firstDay' | 'lastDay'
>

const headOf = async (req: PayloadRequest, id: number): Promise<Head> => {
  const [head] = await queryRows<Head>(
    req,
    sql`select b.id, b.kind, b.status, f.name as "fileName", f.format,
        case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as "bankAccount", u.name as "addedBy",
        to_json(b.created_at) #>> '{}' as "addedAt", to_json(b.posted_at) #>> '{}' as "postedAt",
        to_json(b.undone_at) #>> '{}' as "undoneAt", b.undo_reason as "undoReason", f.sheets, f.sheet, f.sample, f.mapping,
        f.problem, f.gaps, f.skipped
      from import_batches b join import_files f on f.batch_id = b.id left join bank_accounts a on a.id = b.bank_account_id
        left join users u on u.id = b.added_by_id
      where b.id = ${id}`,
  )
  if (!head) throw new NotFound(req.t)
  return head
}

type Sums = Pick<BatchView, 'rows' | 'firstDay' | 'lastDay' | 'ready'> & {
  counts: Partial<Record<LineState, number>> | null
}

const SUM = (made: string) => sql`json_build_object(
  'count', count(*) filter (where ready and made = ${made}::text),
  'cents', coalesce(sum(abs(cents)) filter (where ready and made = ${made}::text), 0))`

const sumsOf = async (req: PayloadRequest, id: number): Promise<Sums> => {
  const [sums] = await queryRows<Sums>(
    req,
    sql`
      with lines as (
        select r.day, r.cents, r.state, case when b.status in ('posted', 'undone') then r.standing or r.records <> '[]' else ${IS_READY} end as ready,
          case when becomes ->> 'kind' = 'asWritten' and b.kind = 'expenses' then 'expense'
            when becomes ->> 'kind' = 'returnedLine' then 'returned' else becomes ->> 'kind' end as made
        from import_rows r join import_batches b on b.id = r.batch_id where r.batch_id = ${id}
      )
      select count(*)::int as rows, min(day)::text as "firstDay", max(day)::text as "lastDay",
        (select json_object_agg(state, n) from (select state, count(*) as n from lines group by state) s) as counts,
        json_build_object('rows', count(*) filter (where ready), 'payments', ${SUM('payment')}, 'expenses', ${SUM('expense')},
          'otherIncome', ${SUM('otherIncome')}, 'returned', ${SUM('returned')},
          'records', ${SUM('asWritten')},
          'aside', count(*) filter (where ready and made in ('recorded', 'notOurs'))) as ready
      from lines`,
  )
  if (!sums) throw new Error(`Import ${id} has no sums`)
  return sums
}

const allStates = (counts: Sums['counts']): Record<LineState, number> => {
  const states = LINE_STATES.map((state) => [state, counts?.[state] === undefined ? 0 : counts[state]])
  // One entry a state, as the type says; fromEntries forgets the keys.
  return Object.fromEntries(states) as Record<LineState, number>
}

/**
 * An import as its screen and its address show it. The caller has asked whether the person may see it.
 * @throws 404
 */
export const batchView = async (req: PayloadRequest, id: number): Promise<BatchView> => {
  const head = await headOf(req, id)
  const { counts, ...sums } = await sumsOf(req, id)
  const seesOwed =
    can(personOf(req.user), 'dashboard.money') && (head.kind === 'bank' || head.kind === 'payments')
  const owed = seesOwed ? await owedAfter(req, id) : { owedCents: null, owedAfterCents: null }
  return { ...head, ...sums, counts: allStates(counts), ...owed }
}
