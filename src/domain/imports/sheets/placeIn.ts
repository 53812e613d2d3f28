import { nameKey } from '../nameKey'
import type { KnownPortfolio, KnownProperty, KnownUnit } from '../portfolio/knownPortfolio'
import type { RowErrorCode } from '../parsed'

/** The properties and units of the books, by the names that people write. */
export type KnownPlaces = {
  readonly property: (name: string) => KnownProperty | undefined
  readonly unit: (property: KnownProperty, number: string) => KnownUnit | undefined
}

export function knownPlaces({
  properties,
  units,
}: Pick<KnownPortfolio, 'properties' | 'units'>): KnownPlaces {
  const byName = new Map(properties.map((property) => [nameKey(property.name), property]))
  const byNumber = new Map(units.map((unit) => [`${unit.propertyId} ${nameKey(unit.number)}`, unit]))
  return {
    property: (name) => byName.get(nameKey(name)),
    unit: (property, number) => byNumber.get(`${property.id} ${nameKey(number)}`),
  }
}

/**
 * The property, and the unit where one is named, that a row speaks of.
 * @returns undefined with an error noted for one that the books do not have, and for a row that names no property
 */
export function placeIn(
  places: KnownPlaces,
  at: { readonly refuse: (column: 'property' | 'unit', code: RowErrorCode, message: string) => void },
  { property: name, unit: number }: { property: string | undefined; unit?: string | null | undefined },
): { property: KnownProperty; unit: KnownUnit | null } | undefined {
  if (name === undefined) return undefined
  const property = places.property(name)
  if (!property) {
    at.refuse('property', 'NOT_FOUND', `There is no property '${name}' in the books. Correct the name.`)
    return undefined
  }
  if (number == null) return { property, unit: null }
  const unit = places.unit(property, number)
  if (unit) return { property, unit }
  at.refuse('unit', 'NOT_FOUND', `There is no unit '${number}' in ${property.name}. Correct it.`)
  return undefined
}
