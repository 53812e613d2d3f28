import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import { storedFile, type FileRow } from './storedFile'
import type { ExpenseFilters, ExpenseSum, VendorFact, VendorRow } from './types'

type Paid = VendorRow & Pick<ExpenseSum, 'expenses'>
type Row = Omit<Paid, 'missing' | 'w9'> & {
  readonly receivedOn: Day | null
  readonly file: FileRow | null
  readonly hasAddress: boolean
  readonly hasEmail: boolean
}

const asPaid = ({ receivedOn, file, hasAddress, hasEmail, ...row }: Row): Paid => {
  const w9 = receivedOn || file ? { receivedOn, file: file && storedFile(file) } : null
  const facts: readonly [VendorFact, boolean][] = [
    ['w9', w9 !== null],
    ['address', hasAddress],
    ['email', hasEmail],
  ]
  const missing = row.no1099Because ? [] : facts.filter(([, there]) => !there).map(([fact]) => fact)
  return { ...row, missing, w9 }
}

/** Vendors paid at least so much, the most first, and what their records lack; those who need no 1099 come last. */
export const vendorsPaid = async (
  place: Place,
  filters: ExpenseFilters,
  atLeastCents: number,
): Promise<Paid[]> => {
  const rows = await queryRows<Row>(
    place,
    sql`
      with sums as (
        select e.payee_id, count(*)::int as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} and e.payee_id is not null group by e.payee_id
      )
      select json_build_object('id', v.id, 'name', v.name) as vendor, s.expenses, s.cents::float8 as "paidCents",
        day_of(v.w9_received_on)::text as "receivedOn",
        case when d.id is not null then json_build_object('id', d.id, 'title', d.title, 'filename', d.filename) end as file,
        coalesce(trim(v.address), '') <> '' as "hasAddress", coalesce(trim(v.email), '') <> '' as "hasEmail",
        v.no1099_because::text as "no1099Because"
      from sums s join vendors v on v.id = s.payee_id left join documents d on d.id = v.form_w9_id and d.archived_at is null
      where s.cents >= ${atLeastCents}::numeric
      order by v.no1099_because is not null, s.cents desc, lower(unaccent(v.name)), v.id`,
  )
  return rows.map(asPaid)
}
