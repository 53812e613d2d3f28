import type { PayloadRequest } from 'payload'

import type { PortfolioPlan } from '@/domain/imports/portfolio/portfolioPlan'

import { insertRows } from './insertRows'
import { newIds, type NewIds } from './newIds'
import type { Saving } from './saving'

/** Writes the new tenants, payees and expense categories; answers what their references mean. */
export const saveNames = async (
  req: PayloadRequest,
  plan: Pick<PortfolioPlan, 'tenants' | 'vendors' | 'categories'>,
  { addedBy, onRows }: Saving,
): Promise<{ tenants: NewIds; vendors: NewIds; categories: NewIds }> => {
  const tenants = await newIds(req, 'tenants', plan.tenants.length)
  await insertRows(req, {
    table: 'tenants',
    columns: {
      id: 'integer',
      kind: 'enum_tenants_kind',
      first_name: 'varchar',
      last_name: 'varchar',
      company_name: 'varchar',
      email: 'varchar',
      phone: 'varchar',
      emergency_contact_name: 'varchar',
      emergency_contact_phone: 'varchar',
      pets: 'varchar',
      vehicles: 'varchar',
      notes: 'varchar',
      import_key: 'varchar',
      status: 'enum_tenants_status',
      added_by_id: 'integer',
    },
    rows: plan.tenants.map((tenant, at) => ({
      id: tenants.idOf(-at - 1),
      kind: tenant.company === null ? 'person' : 'company',
      first_name: tenant.firstName,
      last_name: tenant.lastName,
      company_name: tenant.company,
      email: tenant.email,
      phone: tenant.phone,
      emergency_contact_name: tenant.emergencyContactName,
      emergency_contact_phone: tenant.emergencyContactPhone,
      pets: tenant.pets,
      vehicles: tenant.vehicles,
      notes: tenant.notes,
      import_key: tenant.importKey,
      // The database says what follows from the leases.
      status: 'active',
      added_by_id: addedBy,
    })),
    onRows,
  })

  const vendors = await newIds(req, 'vendors', plan.vendors.length)
  await insertRows(req, {
    table: 'vendors',
    columns: { id: 'integer', name: 'varchar', added_by_id: 'integer' },
    rows: plan.vendors.map(({ name }, at) => ({ id: vendors.idOf(-at - 1), name, added_by_id: addedBy })),
    onRows,
  })

  const categories = await newIds(req, 'expense_categories', plan.categories.length)
  await insertRows(req, {
    table: 'expense_categories',
    columns: {
      id: 'integer',
      name: 'varchar',
      schedule_e: 'enum_expense_categories_schedule_e',
      added_by_id: 'integer',
    },
    rows: plan.categories.map(({ name, scheduleE }, at) => ({
      id: categories.idOf(-at - 1),
      name,
      schedule_e: scheduleE,
      added_by_id: addedBy,
    })),
    onRows,
  })
  return { tenants, vendors, categories }
}
