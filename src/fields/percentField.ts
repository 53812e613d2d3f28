import type { NumberField } from 'payload'

import { labelOf } from './labelOf'

type SingleNumber = Extract<NumberField, { hasMany?: false | undefined }>

export type PercentFieldOptions = Omit<SingleNumber, 'type' | 'hasMany' | 'validate'>

/** Whether a value can stand in a percent field: whole basis points between the limits, or a sentence. */
export const validateBps = (
  value: unknown,
  { required, min, max }: { required?: boolean; min: number; max: number },
): true | string => {
  if (value === null || value === undefined || value === '') return required ? 'Enter a percentage.' : true
  if (typeof value === 'string') return `“${value}” is not a percentage. Enter a number, like 5 or 7.25.`
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter a percentage, like 5 or 7.25.'
  if (!Number.isInteger(value)) return 'A percentage has at most two digits after the point.'
  if (value < min) return `Enter at least ${min / 100}%.`
  if (value > max) return `Enter at most ${max / 100}%.`
  return true
}

/** A rate: whole basis points in the database and the API (500 is 5%), percent on the screen. From 0% to 100% unless given. */
export const percentField = ({
  name,
  label,
  min = 0,
  max = 10_000,
  admin,
  ...rest
}: PercentFieldOptions): SingleNumber => ({
  ...rest,
  name,
  type: 'number',
  label: label ?? labelOf(name),
  min,
  max,
  admin: { step: 1, ...admin },
  validate: (value: unknown) => validateBps(value, { required: rest.required, min, max }),
})
