import { UNIT_TYPE_LABELS, type UnitType } from './unitTypes'

type Unit = {
  readonly type: UnitType
  readonly bedrooms: number | null
  readonly bathrooms: number | null
  readonly squareFeet: number | null
}

/** 'Apartment · 3 bd · 1.5 ba · 862 sq ft', as far as it is known. */
export const unitInWords = ({ type, bedrooms, bathrooms, squareFeet }: Unit): string =>
  [
    UNIT_TYPE_LABELS[type],
    bedrooms === null ? null : `${bedrooms} bd`,
    bathrooms === null ? null : `${bathrooms} ba`,
    squareFeet === null ? null : `${squareFeet.toLocaleString('en-US')} sq ft`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
