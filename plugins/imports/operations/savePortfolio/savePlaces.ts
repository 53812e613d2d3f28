import type { PayloadRequest } from 'payload'

import type { PortfolioPlan } from '@/domain/imports/portfolio/portfolioPlan'

import { insertRows } from './insertRows'
import { newIds, type NewIds } from './newIds'
import type { Saving } from './saving'

/** Writes the new properties and units; answers what their references mean. */
export const savePlaces = async (
  req: PayloadRequest,
  plan: Pick<PortfolioPlan, 'properties' | 'units'>,
  { addedBy, onRows }: Saving,
): Promise<{ properties: NewIds; units: NewIds }> => {
  const properties = await newIds(req, 'properties', plan.properties.length)
  await insertRows(req, {
    table: 'properties',
    columns: {
      id: 'integer',
      name: 'varchar',
      import_key: 'varchar',
      address_street: 'varchar',
      address_city: 'varchar',
      address_state: 'varchar',
      address_zip: 'varchar',
      type: 'enum_properties_type',
      year_built: 'numeric',
      square_feet: 'numeric',
      notes: 'varchar',
      added_by_id: 'integer',
    },
    rows: plan.properties.map((property, at) => ({
      id: properties.idOf(-at - 1),
      name: property.name,
      import_key: property.importKey,
      address_street: property.street,
      address_city: property.city,
      address_state: property.state,
      address_zip: property.zip,
      type: property.type,
      year_built: property.yearBuilt,
      square_feet: property.squareFeet,
      notes: property.notes,
      added_by_id: addedBy,
    })),
    onRows,
  })

  const units = await newIds(req, 'units', plan.units.length)
  await insertRows(req, {
    table: 'units',
    columns: {
      id: 'integer',
      property_id: 'integer',
      number: 'varchar',
      import_key: 'varchar',
      type: 'enum_units_type',
      bedrooms: 'numeric',
      bathrooms: 'numeric',
      square_feet: 'numeric',
      rent_cents: 'numeric',
      notes: 'varchar',
      status: 'enum_units_status',
      added_by_id: 'integer',
    },
    rows: plan.units.map((unit, at) => ({
      id: units.idOf(-at - 1),
      property_id: properties.idOf(unit.property),
      number: unit.number,
      import_key: unit.importKey,
      type: unit.type,
      bedrooms: unit.bedrooms,
      bathrooms: unit.bathrooms,
      square_feet: unit.squareFeet,
      rent_cents: unit.rentCents,
      notes: unit.notes,
      status: 'vacant',
      added_by_id: addedBy,
    })),
    onRows,
  })
  await insertRows(req, {
    table: 'units_texts',
    columns: { order: 'integer', parent_id: 'integer', path: 'varchar', text: 'varchar' },
    rows: plan.units.flatMap(({ amenities }, at) =>
      amenities.map((text, index) => ({
        order: index + 1,
        parent_id: units.idOf(-at - 1),
        path: 'amenities',
        text,
      })),
    ),
  })
  return { properties, units }
}
