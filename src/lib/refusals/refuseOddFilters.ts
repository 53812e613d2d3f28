import type { CollectionBeforeOperationHook } from 'payload'

import { isRecord } from '@/domain/isRecord'
import { refusal } from './refusal'

/** Operators for places on a map: no record has one, and Payload would fail on them as if it were our mistake. */
const PLACE_OPERATORS = ['near', 'within', 'intersects']

/** A filter in place of a value asks about related records, whether or not the person may read them. */
const isFilter = (value: unknown): boolean => isRecord(value) && !(value instanceof Date)

const badFilter = (what: string) =>
  refusal({
    code: 'BAD_PARAMETER',
    message: `${what} Write a filter like where[status][equals]=active.`,
    details: { parameter: 'where' },
  })

/** @throws `BAD_PARAMETER` for the first part of a filter that says nothing */
const checkFilter = (where: unknown): void => {
  if (!isRecord(where)) throw badFilter('This filter names no field.')
  for (const [key, condition] of Object.entries(where)) {
    if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
      if (!Array.isArray(condition)) throw badFilter(`“${key}” joins a list of filters.`)
      condition.forEach(checkFilter)
    } else if (isRecord(condition)) {
      const odd = Object.keys(condition).find((operator) => PLACE_OPERATORS.includes(operator))
      if (odd) throw badFilter(`“${odd}” cannot be asked of “${key}”.`)
      if (Object.values(condition).flat().some(isFilter))
        throw badFilter(`“${key}” holds a filter of its own.`)
    }
  }
}

/** Refuses filters that Payload would fail on, instead of looking something up. */
export const refuseOddFilters: CollectionBeforeOperationHook = ({ args }) => {
  if ('where' in args && args.where !== undefined && args.where !== null) checkFilter(args.where)
}
