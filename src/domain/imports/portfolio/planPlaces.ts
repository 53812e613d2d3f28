import type { Day } from '../../calendar/day'
import { nameKey } from '../nameKey'
import type { RowReader } from '../rowReader'
import type { KnownPortfolio } from './knownPortfolio'
import type { PortfolioFile } from './portfolioFiles'
import type { NewProperty, NewUnit, Ref } from './portfolioPlan'
import type { PortfolioRows } from './readPortfolio'
import { rowKey } from './rowKey'
import { isComplete } from './sheet'

export type PlacedProperty = { readonly ref: Ref; readonly name: string; readonly lockDate: Day | null }
export type PlacedUnit = { readonly ref: Ref; readonly number: string; readonly property: PlacedProperty }

/** Every property and unit there will be, found by the names that spreadsheets use. */
export type Places = {
  readonly newProperties: readonly NewProperty[]
  readonly newUnits: readonly NewUnit[]
  readonly unit: (ref: Ref) => PlacedUnit | undefined
  /** The property, or undefined with an error noted. */
  readonly findProperty: (at: RowReader<'property'>, name: string) => PlacedProperty | undefined
  /** The unit, or undefined with an error noted. */
  readonly findUnit: (
    at: RowReader<'property' | 'unit'>,
    property: string,
    number: string,
  ) => PlacedUnit | undefined
}

/**
 * A record is found by its name of today first, then by what the row that added it called it.
 * A faulty row still takes its name, so that what points to it is not reported as well.
 */
export function planPlaces(
  { properties, units, broken, isHandOver }: PortfolioRows,
  known: Pick<KnownPortfolio, 'properties' | 'units' | 'lockDate'>,
): Places {
  const byName = new Map<string, PlacedProperty>()
  const propertyImportedAs = new Map<string, PlacedProperty>()
  const unitImportedAs = new Map<string, PlacedUnit>()
  const byNumber = new Map<string, PlacedUnit>()
  const byRef = new Map<Ref, PlacedUnit>()
  const unitKey = (property: PlacedProperty, number: string) => `${property.ref} ${nameKey(number)}`
  const place = (unit: PlacedUnit) => {
    byNumber.set(unitKey(unit.property, unit.number), unit)
    byRef.set(unit.ref, unit)
  }

  const knownById = new Map<number, PlacedProperty>()
  for (const { id, name, lockDate, importKey } of known.properties) {
    const property = { ref: id, name, lockDate }
    byName.set(nameKey(name), property)
    if (importKey !== null) propertyImportedAs.set(importKey, property)
    knownById.set(id, property)
  }
  for (const { id, propertyId, number, importKey } of known.units) {
    const property = knownById.get(propertyId)
    if (!property) continue
    const unit = { ref: id, number, property }
    place(unit)
    if (importKey !== null) unitImportedAs.set(importKey, unit)
  }
  const propertyCalled = (name: string) =>
    byName.get(nameKey(name)) ?? propertyImportedAs.get(rowKey('property', name))
  const unitCalled = (property: PlacedProperty, propertyName: string, number: string) =>
    byNumber.get(unitKey(property, number)) ?? unitImportedAs.get(rowKey('unit', propertyName, number))

  // Not reported when the file could not be read as a whole: that is reported already.
  const missing = (file: PortfolioFile, kind: 'property' | 'unit', what: string) => {
    if (broken.has(file)) return null
    return isHandOver
      ? `There is no ${what}, neither in ${file} nor in the books. Correct it, or add it there.`
      : `There is no ${what} in the books. Correct it, or add the ${kind} first.`
  }
  const findProperty = (at: RowReader<'property'>, name: string) => {
    const found = propertyCalled(name)
    const message = found ? null : missing('properties.csv', 'property', `property '${name}'`)
    if (message !== null) at.refuse('property', 'NOT_FOUND', message)
    return found
  }

  const newProperties: NewProperty[] = []
  const rowOfProperty = new Map<string, number>()
  let propertyCount = 0
  for (const { row, at, value } of properties) {
    if (value.name === undefined) continue
    const key = nameKey(value.name)
    const twin = rowOfProperty.get(key)
    if (twin !== undefined) {
      at.refuse('name', 'DUPLICATE_ROW', `Row ${twin} has this property already. Take one of them out.`)
      continue
    }
    rowOfProperty.set(key, row)
    if (propertyCalled(value.name)) continue
    propertyCount++
    byName.set(key, { ref: -propertyCount, name: value.name, lockDate: known.lockDate })
    if (isComplete(value)) newProperties.push({ ...value, importKey: rowKey('property', value.name) })
  }

  const newUnits: NewUnit[] = []
  const rowOfUnit = new Map<string, number>()
  let unitCount = 0
  for (const { row, at, value } of units) {
    if (value.property === undefined || value.number === undefined) continue
    const property = findProperty(at, value.property)
    if (!property) continue
    const key = unitKey(property, value.number)
    const twin = rowOfUnit.get(key)
    if (twin !== undefined) {
      at.refuse('unit', 'DUPLICATE_ROW', `Row ${twin} has this unit already. Take one of them out.`)
      continue
    }
    rowOfUnit.set(key, row)
    if (unitCalled(property, value.property, value.number)) continue
    unitCount++
    place({ ref: -unitCount, number: value.number, property })
    if (isComplete(value)) {
      newUnits.push({
        ...value,
        importKey: rowKey('unit', value.property, value.number),
        property: property.ref,
        type: value.type ?? 'apartment',
        amenities: value.amenities ?? [],
      })
    }
  }

  return {
    newProperties,
    newUnits,
    unit: (ref) => byRef.get(ref),
    findProperty,
    findUnit: (at, propertyName, number) => {
      const property = findProperty(at, propertyName)
      if (!property) return undefined
      const found = unitCalled(property, propertyName, number)
      const message = found ? null : missing('units.csv', 'unit', `unit '${number}' of ${property.name}`)
      if (message !== null) at.refuse('unit', 'NOT_FOUND', message)
      return found
    },
  }
}
