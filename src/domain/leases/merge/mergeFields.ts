import type { Field } from './mergeField'
import { MONEY_CONDITIONS, MONEY_FIELDS, MONEY_LISTS } from './moneyFields'

/** What a template can name, and what stands for it while no lease is chosen. */
export const MERGE_FIELDS = {
  'landlord.name': { label: 'Landlord’s name', sample: 'Hartmann Rentals' },
  'landlord.address': { label: 'Landlord’s address', sample: '12 Main Street, Dayton, OH 45402' },
  'landlord.phone': { label: 'Landlord’s phone', sample: '(937) 555-0100' },
  'landlord.email': { label: 'Landlord’s e-mail', sample: 'office@example.com' },
  'property.name': { label: 'Property', sample: 'Linden House' },
  'property.address': { label: 'Property’s address', sample: '48 Linden Ave, Dayton, OH 45403' },
  'unit.label': { label: 'Unit with its property', sample: 'Linden House 2B' },
  'unit.number': { label: 'Unit’s number', sample: '2B' },
  'unit.bedrooms': { label: 'Bedrooms', sample: '1' },
  'unit.bathrooms': { label: 'Bathrooms', sample: '2' },
  'unit.squareFeet': { label: 'Square feet', sample: '740' },
  'tenants.names': { label: 'All tenants’ names', sample: 'Thị Hoa Jørgensen and Łukasz Wójcik' },
  'lease.start': { label: 'First day', sample: 'June 1, 2026' },
  'lease.end': { label: 'Last day', sample: 'May 31, 2027' },
  'lease.rent': { label: 'Rent in figures', sample: '$750.00' },
  'lease.rentInWords': { label: 'Rent in words', sample: 'seven hundred fifty dollars' },
  'lease.dueDay': { label: 'Day the rent is due', sample: '15th' },
  'lease.firstRent': { label: 'Rent of the first month', sample: '$750.00, a whole month' },
  'lease.deposit': { label: 'Deposit in figures', sample: '$750.00' },
  'lease.depositInWords': { label: 'Deposit in words', sample: 'seven hundred fifty dollars' },
  'lease.graceDays': { label: 'Days of grace', sample: '4' },
  'lease.lateFee': { label: 'Late fee', sample: '$50.00' },
  'lease.petPolicy': { label: 'Pet policy', sample: 'Tenant may keep 1 cat.' },
  'lease.otherTerms': { label: 'Other terms', sample: 'Smoking is not allowed in the building.' },
  ...MONEY_FIELDS,
  today: { label: 'Today', sample: 'April 13, 2026' },
} as const satisfies Record<string, Field>

export type MergeField = keyof typeof MERGE_FIELDS

/** What a template can repeat, and the fields between its braces. */
export const MERGE_LISTS = {
  'tenants.list': {
    label: 'Each tenant',
    item: {
      name: { label: 'Tenant’s name', sample: 'Thị Hoa Jørgensen' },
      email: { label: 'Tenant’s e-mail', sample: 'hoa@example.com' },
      phone: { label: 'Tenant’s phone', sample: '(937) 555-0134' },
    },
  },
  'lease.lines': {
    label: 'Each recurring line',
    item: {
      name: { label: 'What it is for', sample: 'Parking' },
      amount: { label: 'Each month', sample: '$40.00' },
    },
  },
  ...MONEY_LISTS,
} as const satisfies Record<string, { label: string; item: Record<string, Field> }>

export type MergeList = keyof typeof MERGE_LISTS

/** What a template can ask. A field or a list can be asked too: whether there is any. */
export const MERGE_CONDITIONS = {
  pets: 'There is a pet policy',
  fixedTerm: 'The lease has a last day',
  monthToMonth: 'The lease goes from month to month',
  severalTenants: 'There is more than one tenant',
  lateFees: 'Late rent draws a fee',
  prorated: 'The first month is a part of one',
  ...MONEY_CONDITIONS,
} as const

export type MergeCondition = keyof typeof MERGE_CONDITIONS

/** What the fields of one document stand for. An empty text is a value that is missing. */
export type MergeValues = {
  readonly fields: Readonly<Record<MergeField, string>>
  readonly lists: Readonly<Record<MergeList, readonly Readonly<Record<string, string>>[]>>
  readonly conditions: Readonly<Record<MergeCondition, boolean>>
}

export const isMergeField = (name: string): name is MergeField => Object.hasOwn(MERGE_FIELDS, name)
export const isMergeList = (name: string): name is MergeList => Object.hasOwn(MERGE_LISTS, name)
export const isMergeCondition = (name: string): name is MergeCondition =>
  Object.hasOwn(MERGE_CONDITIONS, name)

const samplesOf = (fields: Readonly<Record<string, Field>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { sample }]) => [name, sample]))

/** A lease that nobody has: for looking at a template. */
export const SAMPLE_VALUES: MergeValues = {
  fields: samplesOf(MERGE_FIELDS) as Record<MergeField, string>,
  lists: {
    'tenants.list': [
      samplesOf(MERGE_LISTS['tenants.list'].item),
      { name: 'Łukasz Wójcik', email: 'lukasz@example.com', phone: '(937) 555-0178' },
    ],
    'lease.lines': [samplesOf(MERGE_LISTS['lease.lines'].item)],
    'account.open': [
      { name: 'February rent', due: 'February 1, 2026', amount: '$750.00' },
      samplesOf(MERGE_LISTS['account.open'].item),
    ],
    'moveOut.deductions': [samplesOf(MERGE_LISTS['moveOut.deductions'].item)],
  },
  conditions: {
    pets: true,
    fixedTerm: true,
    monthToMonth: false,
    severalTenants: true,
    lateFees: true,
    prorated: false,
    pastDue: true,
    movedOut: true,
  },
}
