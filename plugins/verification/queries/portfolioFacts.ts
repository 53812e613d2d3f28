import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { RentStep } from '@/domain/charges/tenancyTerms'
import type { UnitStatus } from '@/domain/leases/unitStatus'
import type { TenantType } from '@/domain/leases/tenantStanding'
import { queryRows } from '@/lib/database/queryRows'

import type { Snapshot } from '../snapshot'

export type LeaseFact = {
  id: number
  account: number
  unit: number
  status: 'draft' | 'outForSignature' | 'active' | 'expired' | 'terminated'
  start: Day
  end: Day | null
  moveOutDay: Day | null
  tenants: number[]
  rentSteps: RentStep[]
}

export type AccountFact = {
  id: number
  unit: number
  start: Day | null
  termEnd: Day | null
  moveOutDay: Day | null
  lastDay: Day | null
}

export type PortfolioFacts = {
  /** The day the columns kept by the database are of. */
  day: Day
  leases: LeaseFact[]
  accounts: AccountFact[]
  units: { id: number; status: UnitStatus }[]
  tenants: { id: number; type: TenantType }[]
}

/** Leases as people entered them, and what the database keeps of what follows from them. */
export const portfolioFacts = async (place: Snapshot): Promise<PortfolioFacts> => {
  const [row] = await queryRows<{ facts: PortfolioFacts }>(
    place,
    sql`
      select json_build_object(
        'day', derived_today()::text,
        'leases', (select coalesce(json_agg(json_build_object('id', l.id, 'account', l.account_id, 'unit', l.unit_id,
          'status', l.status, 'start', day_of(l.start)::text, 'end', day_of(l."end")::text,
          'moveOutDay', day_of(l.move_out_day)::text,
          'tenants', array(select r.tenants_id from leases_rels r where r.parent_id = l.id and r.path = 'tenants'),
          'rentSteps', (select coalesce(json_agg(json_build_object('from', day_of(s."from")::text, 'cents', s.rent_cents::bigint)
            order by s._order), '[]') from leases_rent_steps s where s._parent_id = l.id)) order by l.start, l.id), '[]') from leases l),
        'accounts', (select coalesce(json_agg(json_build_object('id', a.id, 'unit', a.unit_id,
          'start', day_of(a.tenancy_start)::text, 'termEnd', day_of(a.term_end)::text,
          'moveOutDay', day_of(a.move_out_day)::text, 'lastDay', day_of(a.last_day)::text)), '[]') from accounts a),
        'units', (select coalesce(json_agg(json_build_object('id', u.id, 'status', u.status)), '[]') from units u),
        'tenants', (select coalesce(json_agg(json_build_object('id', t.id, 'type', t.type)), '[]') from tenants t)
      ) as facts`,
  )
  if (!row) throw new Error('The database did not answer the portfolio')
  return row.facts
}
