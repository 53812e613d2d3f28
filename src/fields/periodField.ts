import type { TextField } from 'payload'

import { labelOf } from './labelOf'

type SingleText = Extract<TextField, { hasMany?: false | undefined }>

export type PeriodFieldOptions = Omit<SingleText, 'type' | 'hasMany' | 'validate'>

/** Whether a value can stand in a period field: true, or a sentence for the person who typed it. */
export const validatePeriod = (value: unknown, required = false): true | string => {
  if (value === null || value === undefined || value === '')
    return required ? 'Enter a month, like 2026-03.' : true
  if (typeof value === 'string' && /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/.test(value)) return true
  return `“${String(value)}” is not a month. Enter year and month, like 2026-03.`
}

/** A calendar month, kept as `2026-03` and shown as March 2026. */
export const periodField = ({ name, label, admin, ...rest }: PeriodFieldOptions): SingleText => ({
  ...rest,
  name,
  type: 'text',
  label: label ?? labelOf(name),
  admin: { placeholder: '2026-03', ...admin },
  validate: (value: unknown) => validatePeriod(value, rest.required),
})
