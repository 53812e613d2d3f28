import { PROPERTY_TYPE_LABELS, type PropertyType } from '../../portfolio/propertyTypes'
import { UNIT_TYPE_LABELS } from '../../portfolio/unitTypes'
import { amountParser } from '../parseImportMoney'
import { parseTexts } from '../parseTexts'
import { quartersParser, wholeNumberParser } from '../parseNumber'
import { textParser } from '../parseText'
import { wordParser } from '../parseWord'
import type { SheetReader } from './sheet'

const word = textParser(200)
const notes = textParser(5_000)
const propertyType = wordParser<PropertyType>(PROPERTY_TYPE_LABELS, {
  house: 'singleFamily',
  apartments: 'multiFamily',
})

const PROPERTY_COLUMNS = {
  name: { required: true, aliases: ['property', 'property name'] },
  street: { required: true, aliases: ['address', 'street address'] },
  city: { required: true },
  state: { required: true },
  zip: { required: true, aliases: ['zip code', 'postal code'] },
  type: { required: true, aliases: ['property type'] },
  'year built': {},
  'square feet': { aliases: ['sq ft', 'sqft'] },
  notes: { aliases: ['note'] },
} as const

/** A property as `properties.csv` writes it. */
export const propertySheet = {
  spec: PROPERTY_COLUMNS,
  money: [],
  read: (at) => ({
    name: at.required('name', word),
    street: at.required('street', word),
    city: at.required('city', word),
    state: at.required('state', word),
    zip: at.required('zip', word),
    type: at.required('type', propertyType),
    yearBuilt: at.optional('year built', wholeNumberParser(1600, 2200)),
    squareFeet: at.optional('square feet', wholeNumberParser(1, 100_000_000)),
    notes: at.optional('notes', notes),
  }),
} satisfies SheetReader<typeof PROPERTY_COLUMNS, unknown>

const UNIT_COLUMNS = {
  property: { required: true },
  unit: { required: true, aliases: ['number', 'unit number', 'unit #'] },
  type: { aliases: ['unit type'] },
  bedrooms: { aliases: ['beds', 'bed'] },
  bathrooms: { aliases: ['baths', 'bath'] },
  'square feet': { aliases: ['sq ft', 'sqft'] },
  rent: { aliases: ['monthly rent', 'market rent'] },
  amenities: {},
  notes: { aliases: ['note'] },
} as const

/** A unit as `units.csv` writes it. */
export const unitSheet = {
  spec: UNIT_COLUMNS,
  money: ['rent'],
  read: (at, notation) => ({
    property: at.required('property', word),
    number: at.required('unit', word),
    type: at.optional('type', wordParser(UNIT_TYPE_LABELS)),
    bedrooms: at.optional('bedrooms', wholeNumberParser(0, 50)),
    bathrooms: at.optional('bathrooms', quartersParser(0, 50)),
    squareFeet: at.optional('square feet', wholeNumberParser(1, 10_000_000)),
    rentCents: at.optional('rent', amountParser('entry', notation)),
    amenities: at.optional('amenities', parseTexts),
    notes: at.optional('notes', notes),
  }),
} satisfies SheetReader<typeof UNIT_COLUMNS, unknown>
