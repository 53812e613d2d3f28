import type { NumberField } from 'payload'

import { MAX_ENTRY_CENTS } from '@/domain/money/cents'
import { validateCents } from '@/domain/fields/validateCents'

import { labelOf } from '@/domain/labelOf'

type SingleNumber = Extract<NumberField, { hasMany?: false | undefined }>

export type MoneyFieldOptions = Omit<SingleNumber, 'type' | 'hasMany' | 'validate'>

/**
 * An amount of money: whole cents in the database and the API, dollars and cents on the screen.
 *
 * @param options.min smallest amount in cents, 1 unless given (0 for an amount that may be nothing)
 * @param options.max largest amount in cents, 999,999,999 unless given
 */
export const moneyField = ({
  name,
  label,
  min = 1,
  max = MAX_ENTRY_CENTS,
  admin,
  ...rest
}: MoneyFieldOptions): SingleNumber => ({
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
      Field: '@/ui/inputs/MoneyInput.client#MoneyInput',
      Cell: '@/ui/cells/MoneyCell#MoneyCell',
      ...admin?.components,
    },
  },
  validate: (value: unknown) => validateCents(value, { required: rest.required, min, max }),
})
