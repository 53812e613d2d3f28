import type { APIError } from 'payload'

import { refusal, type Refusal } from '@/lib/refusals/refusal'

import { fieldOfColumn } from './pgError'

type Values = Readonly<Record<string, unknown>>

/** Payload turns a unique violation into an error of its own, before anybody else sees PostgreSQL's. */
type DuplicateError = Error & { data: { errors: { path: string | null; tableName: string }[] } }

const isDuplicateError = (error: unknown): error is DuplicateError => {
  if (!(error instanceof Error) || error.name !== 'ValidationError' || !('data' in error)) return false
  const { errors } = error.data as { errors?: unknown }
  return (
    Array.isArray(errors) &&
    errors.some((each: unknown) => typeof each === 'object' && each !== null && 'tableName' in each)
  )
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const unitNumberTaken = ({ number }: Values): Refusal => ({
  code: 'DUPLICATE_UNIT_NUMBER',
  field: 'number',
  message: `Unit ${textOf(number)?.trim() ?? 'with this number'} is in this property already. Choose another number.`,
})

const costRecorded = (): Refusal => ({
  code: 'COST_RECORDED',
  field: 'task',
  message:
    'This task has an expense of this day, amount, category and payee already. Is it another one? Then give each its bill number.',
})

const generic = (fields: string[], values: Values): Refusal => {
  const field = fields.at(-1)
  const value = textOf(field === undefined ? undefined : values[field])
  if (field === 'importKey') {
    return { code: 'ALREADY_IMPORTED', field, message: 'This row is in the books already. Leave it out.' }
  }
  return {
    code: 'DUPLICATE_VALUE',
    field,
    message:
      value === undefined
        ? 'This is here already. Choose another.'
        : `“${value}” is here already. Choose another.`,
  }
}

/**
 * By table and what may be there once: columns as the index names them, or the field. Payload names no column of an
 * index over `name_key(…)`: another writing of a name that is taken.
 */
const KNOWN: Readonly<Record<string, (values: Values) => Refusal>> = {
  'units property,number': unitNumberTaken,
  'units ': unitNumberTaken,
  'properties ': (values) => generic(['name'], values),
  'expenses task,type,date,amountCents,category,payee,bill': costRecorded,
  'charges account,line,period': ({ line, period }) => ({
    code: 'ALREADY_POSTED',
    message: `${textOf(line) ?? 'This charge'} of ${textOf(period) ?? 'this month'} is posted already. Void that charge to replace it.`,
  }),
}

/**
 * A value that may be there once and is there already.
 * @param values what was to be saved, for the sentence
 */
export const duplicateRefusal = (error: unknown, values: Values): APIError | undefined => {
  if (!isDuplicateError(error)) return undefined
  const [first] = error.data.errors
  const fields = first?.path?.split(',').map(fieldOfColumn) ?? []
  const known = KNOWN[`${first?.tableName ?? ''} ${fields.join(',')}`]
  return refusal(known ? known(values) : generic(fields, values))
}
