import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { ImportRule } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

type Row = Pick<ImportRule, 'id' | 'contains' | 'direction'> & {
  outcome: 'expense' | 'otherIncome' | 'notOurs'
  payee: number | null
  category: number | null
  incomeCategory: string | null
  property: number | null
  reason: string | null
}

const becomesOf = (rule: Row): Becomes[] => {
  const { outcome, payee, category, incomeCategory, property, reason } = rule
  if (outcome === 'notOurs') return [{ kind: 'notOurs', reason: reason ?? 'By your rule' }]
  if (property === null) return []
  if (outcome === 'expense') return category === null ? [] : [{ kind: 'expense', payee, category, property }]
  return incomeCategory === null ? [] : [{ kind: 'otherIncome', category: incomeCategory, property }]
}

/** The rules in use. One whose property or category is gone is no rule. */
export const importRules = async (req: PayloadRequest): Promise<ImportRule[]> => {
  const rows = await queryRows<Row>(
    req,
    sql`select id, contains, direction, outcome, payee_id as payee, category_id as category,
        income_category as "incomeCategory", property_id as property, reason
      from import_rules where archived_at is null order by id`,
  )
  return rows.flatMap((rule) =>
    becomesOf(rule).map((becomes) => ({
      id: rule.id,
      contains: rule.contains,
      direction: rule.direction,
      becomes,
    })),
  )
}
