import type { NumberField } from 'payload'

import { validateBps } from '@/domain/fields/validateBps'

import { labelOf } from '@/domain/labelOf'

type SingleNumber = Extract<NumberField, { hasMany?: false | undefined }>

export type PercentFieldOptions = Omit<SingleNumber, 'type' | 'hasMany' | 'validate'>

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
  admin: {
    step: 1,
    ...admin,
    components: {
      Field: '@/ui/inputs/PercentInput.client#PercentInput',
      Cell: '@/ui/cells/PercentCell#PercentCell',
      ...admin?.components,
    },
  },
  validate: (value: unknown) => validateBps(value, { required: rest.required, min, max }),
})
