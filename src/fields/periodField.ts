import type { TextField } from 'payload'

import { validatePeriod } from '@/domain/fields/validatePeriod'

import { labelOf } from '@/domain/labelOf'

type SingleText = Extract<TextField, { hasMany?: false | undefined }>

export type PeriodFieldOptions = Omit<SingleText, 'type' | 'hasMany' | 'validate'>

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
