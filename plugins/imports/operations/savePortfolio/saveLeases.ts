import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { NewLease, Ref } from '@/domain/imports/portfolio/portfolioPlan'
import { queryRows } from '@/lib/database/queryRows'

import { insertRows } from './insertRows'
import { newIds, type NewIds } from './newIds'
import type { Saving } from './saving'

const LEASE_COLUMNS = {
  id: 'integer',
  title: 'varchar',
  import_key: 'varchar',
  unit_id: 'integer',
  start: 'timestamptz',
  end: 'timestamptz',
  move_out_day: 'timestamptz',
  renews_id: 'integer',
  due_day: 'numeric',
  proration: 'enum_leases_proration',
  security_deposit_cents: 'numeric',
  late_fee_grace_days: 'numeric',
  late_fee_flat_cents: 'numeric',
  pet_policy: 'varchar',
  other_terms: 'varchar',
  status: 'enum_leases_status',
  added_by_id: 'integer',
} as const

/**
 * Writes the new leases, earlier ones first, so that a renewal finds the account it carries on.
 * @returns what references to leases mean
 */
export const saveLeases = async (
  req: PayloadRequest,
  newLeases: readonly NewLease[],
  { units, tenants }: { units: NewIds; tenants: NewIds },
  { addedBy, onRows }: Saving,
): Promise<NewIds> => {
  const leases = await newIds(req, 'leases', newLeases.length)
  await insertRows(req, {
    table: 'leases',
    columns: LEASE_COLUMNS,
    rows: newLeases.map((lease, at) => ({
      id: leases.idOf(-at - 1),
      title: lease.title,
      import_key: lease.importKey,
      unit_id: units.idOf(lease.unit),
      start: dayToNoonUtc(lease.start),
      end: lease.end && dayToNoonUtc(lease.end),
      move_out_day: lease.moveOutDay && dayToNoonUtc(lease.moveOutDay),
      renews_id: lease.renews && leases.idOf(lease.renews),
      due_day: lease.dueDay,
      proration: lease.proration,
      security_deposit_cents: lease.securityDepositCents,
      late_fee_grace_days: lease.graceDays,
      late_fee_flat_cents: lease.lateFeeCents,
      pet_policy: lease.petPolicy,
      other_terms: lease.otherTerms,
      status: lease.status,
      added_by_id: addedBy,
    })),
    onRows,
  })
  await insertRows(req, {
    table: 'leases_rent_steps',
    columns: {
      _order: 'integer',
      _parent_id: 'integer',
      id: 'varchar',
      from: 'timestamptz',
      rent_cents: 'numeric',
    },
    rows: newLeases.flatMap(({ rentSteps }, at) =>
      rentSteps.map(({ from, cents }, index) => ({
        ...arrayRow(leases, at, index),
        from: dayToNoonUtc(from),
        rent_cents: cents,
      })),
    ),
  })
  await insertRows(req, {
    table: 'leases_recurring_lines',
    columns: {
      _order: 'integer',
      _parent_id: 'integer',
      id: 'varchar',
      name: 'varchar',
      amount_cents: 'numeric',
      whole_months: 'boolean',
    },
    rows: newLeases.flatMap(({ recurringLines }, at) =>
      recurringLines.map(({ name, cents, wholeMonths }, index) => ({
        ...arrayRow(leases, at, index),
        name,
        amount_cents: cents,
        whole_months: wholeMonths,
      })),
    ),
  })
  await insertRows(req, {
    table: 'leases_rels',
    columns: { order: 'integer', parent_id: 'integer', path: 'varchar', tenants_id: 'integer' },
    rows: newLeases.flatMap((lease, at) =>
      lease.tenants.map((tenant, index) => ({
        order: index + 1,
        parent_id: leases.idOf(-at - 1),
        path: 'tenants',
        tenants_id: tenants.idOf(tenant),
      })),
    ),
  })
  return leases
}

/** What Payload keeps of a row of an array; 24 hex digits are what its own ids look like. */
const arrayRow = (parents: NewIds, at: number, index: number) => ({
  _order: index + 1,
  _parent_id: parents.idOf(-at - 1),
  id: randomUUID().replaceAll('-', '').slice(0, 24),
})

/** The accounts of the leases that entries name. */
export const accountsOf = async (
  req: PayloadRequest,
  leases: NewIds,
  refs: readonly Ref[],
): Promise<(lease: Ref) => number> => {
  const asked = [...new Set(refs.map(leases.idOf))]
  const rows = await queryRows<{ id: number; account: number }>(
    req,
    sql`select id, account_id as account from leases
      where id in (select jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb)::integer)`,
  )
  const accounts = new Map(rows.map(({ id, account }) => [id, account]))
  return (lease) => {
    const account = accounts.get(leases.idOf(lease))
    if (account === undefined) throw new Error(`Lease ${lease} has no account`)
    return account
  }
}
