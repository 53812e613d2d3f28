import type { DateField, FieldHook } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { readDay } from '@/domain/fields/readDay'
import { validateDay } from '@/domain/fields/validateDay'

import { labelOf } from '@/domain/labelOf'

export type DayFieldOptions = Omit<DateField, 'type' | 'validate' | 'timezone'>

/** Keeps every day at noon UTC, so that no time zone makes another day of it. What cannot be read is left for the validation. */
const keepAtNoon: FieldHook = ({ value }: { value?: unknown }) => {
  const read = readDay(value)
  if (!read.ok) return value
  return read.day === null ? value : dayToNoonUtc(read.day)
}

/** A calendar day. Accepts `2026-01-31`, keeps and answers `2026-01-31T12:00:00.000Z`, shows 01/31/2026. */
export const dayField = ({ name, label, hooks, admin, ...rest }: DayFieldOptions): DateField => ({
  ...rest,
  name,
  type: 'date',
  label: label ?? labelOf(name),
  admin: {
    ...admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'MM/dd/yyyy' },
    components: {
      Field: '@/ui/inputs/DayInput.client#DayInput',
      Cell: '@/ui/cells/DayCell#DayCell',
      ...admin?.components,
    },
  },
  hooks: { ...hooks, beforeValidate: [keepAtNoon, ...(hooks?.beforeValidate ?? [])] },
  validate: (value: unknown) => validateDay(value, rest.required),
})
