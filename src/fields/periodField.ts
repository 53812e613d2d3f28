import type { TextField } from 'payload'

import { isPeriod } from '@/domain/calendar/period'

import { labelOf } from './labelOf'

type SingleText = Extract<TextField, { hasMany?: false | undefined }>

export type PeriodFieldOptions = Omit<SingleText, 'type' | 'hasMany' | 'validate'>

/** Whether a value can stand in a period field: true, or a sentence for the person who typed it. */
export const validatePeriod = (value: unknown, required = false): true | string => {
  if (value === null || value === undefined || value === '')
    return required ? 'Enter a month, like 2026-03.' : true
  if (isPeriod(value)) return true
  return `“${String(value)}” is not a month. Enter year and month, like 2026-03.`
}

/** A calendar month, kept as `2026-03` and shown as March 2026. */
export const periodField = ({ name, label, admin, ...rest }: PeriodFieldOptions): SingleText => ({
  ...rest,
  name,
  type: 'text',
  label: label ?? labelOf(name),
  admin: {
    placeholder: '2026-03',
    ...admin,
    components: { Cell: '@/ui/cells/PeriodCell#PeriodCell', ...admin?.components },
  },
  validate: (value: unknown) => validatePeriod(value, rest.required),
})
