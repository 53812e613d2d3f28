import { sql } from '@payloadcms/db-postgres'

import { PROPERTY_TYPE_LABELS } from '@/domain/portfolio/propertyTypes'
import { UNIT_TYPE_LABELS } from '@/domain/portfolio/unitTypes'

import { cents, count, text, word, type ListExport } from './listExport'

// The columns of these lists are those of the hand-over's spreadsheets, in its words: what is exported imports again.

export const properties: ListExport = {
  slug: 'properties',
  columns: [
    text('name'),
    text('street'),
    text('city'),
    text('state'),
    text('zip'),
    word('type', PROPERTY_TYPE_LABELS),
    count('year built'),
    count('square feet'),
    text('notes'),
  ],
  statement: (ids) => sql`
    select id, name, address_street as street, address_city as city, address_state as state, address_zip as zip,
      type::text, year_built::float8 as "year built", square_feet::float8 as "square feet", notes
    from properties where id = any(${ids}::int[])`,
}

export const units: ListExport = {
  slug: 'units',
  columns: [
    text('property'),
    text('unit'),
    word('type', UNIT_TYPE_LABELS),
    count('bedrooms'),
    text('bathrooms'),
    count('square feet'),
    cents('rent'),
    text('amenities'),
    text('notes'),
  ],
  statement: (ids) => sql`
    select u.id, p.name as property, u.number as unit, u.type::text, u.bedrooms::float8 as bedrooms,
      u.bathrooms::float8::text as bathrooms, u.square_feet::float8 as "square feet", u.rent_cents::float8 as rent,
      (select string_agg(a.text, '; ' order by a."order") from units_texts a
        where a.parent_id = u.id and a.path = 'amenities') as amenities, u.notes
    from units u join properties p on p.id = u.property_id where u.id = any(${ids}::int[])`,
}

export const tenants: ListExport = {
  slug: 'tenants',
  columns: [
    text('first name'),
    text('last name'),
    text('company'),
    text('email'),
    text('phone'),
    text('pets'),
    text('vehicle'),
    text('emergency contact'),
    text('emergency phone'),
    text('notes'),
  ],
  statement: (ids) => sql`
    select id, first_name as "first name", last_name as "last name", company_name as company, email, phone, pets,
      vehicles as vehicle, emergency_contact_name as "emergency contact",
      emergency_contact_phone as "emergency phone", notes
    from tenants where id = any(${ids}::int[])`,
}

export const owners: ListExport = {
  slug: 'owners',
  columns: [text('name'), text('email'), text('phone'), text('address'), text('properties'), text('notes')],
  statement: (ids) => sql`
    select o.id, o.name, o.email, o.phone, o.address, o.notes,
      (select string_agg(p.name || ' ' || (s.share_bps / 100.0)::float8 || '%', '; ' order by p.name)
        from properties_owners s join properties p on p.id = s._parent_id where s.owner_id = o.id
          and s."from" is not distinct from (
            select max(w."from") from properties_owners w where w._parent_id = s._parent_id
              and day_of(w."from") <= business_today())) as properties
    from owners o where o.id = any(${ids}::int[])`,
}
