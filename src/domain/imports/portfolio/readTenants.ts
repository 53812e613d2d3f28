import { parseEmail } from '../parseEmail'
import { textParser } from '../parseText'
import type { SheetReader } from './sheet'

const word = textParser(200)
const notes = textParser(5_000)

const TENANT_COLUMNS = {
  'first name': { aliases: ['first', 'given name'] },
  'last name': { aliases: ['last', 'surname', 'family name'] },
  company: { aliases: ['company name'] },
  email: { aliases: ['e-mail address', 'email address'] },
  phone: { aliases: ['phone number', 'telephone'] },
  pets: { aliases: ['pet'] },
  vehicle: { aliases: ['vehicles', 'car'] },
  'emergency contact': {},
  'emergency phone': { aliases: ['emergency contact phone'] },
  notes: { aliases: ['note'] },
} as const

/** A tenant as `tenants.csv` writes them. `name` is what leases and payments call them. */
export const tenantSheet = {
  spec: TENANT_COLUMNS,
  money: [],
  read: (at) => {
    const firstName = at.optional('first name', word)
    const lastName = at.optional('last name', word)
    const company = at.optional('company', word)
    const nobody = firstName === null && lastName === null && company === null
    if (nobody) {
      at.refuse(
        'last name',
        'MISSING_VALUE',
        'The tenant has no name. Fill in a first or last name, or a company.',
      )
    }
    return {
      // As the database writes a tenant's name: the company's, else both parts with one space.
      name: nobody ? undefined : (company ?? [firstName, lastName].filter(Boolean).join(' ')),
      firstName,
      lastName,
      company,
      email: at.optional('email', parseEmail),
      phone: at.optional('phone', word),
      pets: at.optional('pets', word),
      vehicles: at.optional('vehicle', word),
      emergencyContactName: at.optional('emergency contact', word),
      emergencyContactPhone: at.optional('emergency phone', word),
      notes: at.optional('notes', notes),
    }
  },
} satisfies SheetReader<typeof TENANT_COLUMNS, unknown>
