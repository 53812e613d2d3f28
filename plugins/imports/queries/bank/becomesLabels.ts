import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { OTHER_INCOME_LABELS } from '@/domain/expenses/incomeTerms'
import { formatCents } from '@/domain/money/formatMoney'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

type Words = { label: string; sub: string | null }
type Named = {
  kind: 'account' | 'vendor' | 'category' | 'property' | 'payment'
  id: number
  name: string
  place: string | null
}

const idsIn = (all: readonly Becomes[]) => {
  const ids = {
    account: new Set<number>(),
    vendor: new Set<number>(),
    category: new Set<number>(),
    property: new Set<number>(),
    payment: new Set<number>(),
  }
  for (const becomes of all) {
    if (becomes.kind === 'payment') for (const { account } of becomes.parts) ids.account.add(account)
    if (becomes.kind === 'expense' || becomes.kind === 'otherIncome') ids.property.add(becomes.property)
    if (becomes.kind === 'expense') {
      ids.category.add(becomes.category)
      if (becomes.payee !== null) ids.vendor.add(becomes.payee)
    }
    if (becomes.kind === 'returned') ids.payment.add(becomes.payment)
  }
  return ids
}

const namesOf = async (req: PayloadRequest, all: readonly Becomes[]): Promise<Map<string, Named>> => {
  const ids = idsIn(all)
  const list = (of: Set<number>) => sql`any (${sql.param([...of])}::int[])`
  const rows = await queryRows<Named>(
    req,
    sql`
      select 'account' as kind, a.id, coalesce(a.name, 'Account') as name, u.label as place
        from accounts a left join units u on u.id = a.unit_id where a.id = ${list(ids.account)}
      union all select 'vendor', id, name, null from vendors where id = ${list(ids.vendor)}
      union all select 'category', id, name, null from expense_categories where id = ${list(ids.category)}
      union all select 'property', id, name, null from properties where id = ${list(ids.property)}
      union all select 'payment', p.id, concat_ws(' ', p.receipt_number, 'of', day_of(p.date)::text), t.name
        from payments p left join tenants t on t.id = p.tenant_id where p.id = ${list(ids.payment)}`,
  )
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]))
}

/** What rows become, in words: 'Payment, Elena Smith Jr.' and under it 'Maple Court 1B'. */
export const becomesLabels = async (
  req: PayloadRequest,
  all: readonly Becomes[],
): Promise<(becomes: Becomes) => Words> => {
  const names = await namesOf(req, all)
  const name = (kind: Named['kind'], id: number): string =>
    names.get(`${kind} ${id}`)?.name ?? `${kind} ${id}`
  const place = (kind: Named['kind'], id: number): string | null => names.get(`${kind} ${id}`)?.place ?? null
  return (becomes) => {
    switch (becomes.kind) {
      case 'payment': {
        const [first, ...others] = becomes.parts
        if (!first) return { label: 'Payment', sub: null }
        const deposit = first.type === 'deposit' ? 'Security deposit' : 'Payment'
        if (others.length === 0)
          return {
            label: `${deposit}, ${name('account', first.account)}`,
            sub: place('account', first.account),
          }
        return {
          label: `Payment of ${becomes.parts.length} parts`,
          sub: becomes.parts
            .map(({ account, cents }) => `${name('account', account)} ${formatCents(cents)}`)
            .join(' · '),
        }
      }
      case 'expense':
        return {
          label: `Expense, ${name('category', becomes.category)}`,
          sub: [
            becomes.payee === null ? null : name('vendor', becomes.payee),
            name('property', becomes.property),
          ]
            .filter(Boolean)
            .join(' · '),
        }
      case 'otherIncome': {
        const words = Object.entries(OTHER_INCOME_LABELS).find(([category]) => category === becomes.category)
        return {
          label: `Other income, ${words ? words[1] : becomes.category}`,
          sub: name('property', becomes.property),
        }
      }
      case 'returned':
        return {
          label: `Returned: payment ${name('payment', becomes.payment)}`,
          sub: place('payment', becomes.payment),
        }
      case 'returnedLine':
        return { label: `Returned: the payment of row ${becomes.row}`, sub: 'Posted and taken back together' }
      case 'recorded':
        if (becomes.records.length === 0) return { label: 'Put aside with another file', sub: null }
        return {
          label:
            becomes.records.length === 1
              ? 'Linked to what is recorded'
              : `Linked to ${becomes.records.length} recorded entries`,
          sub: null,
        }
      case 'notOurs':
        return { label: 'Not ours', sub: becomes.reason }
      case 'asWritten':
        return { label: becomes.label, sub: becomes.sub }
    }
  }
}
