'use client'

import { DatePicker, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback, useState, type SyntheticEvent } from 'react'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { readDay } from '@/domain/fields/readDay'
import { validateDay } from '@/domain/fields/validateDay'

import { FieldShell, inputId } from './FieldShell.client'
import { dayOfPicked, pickedOfDay } from './pickedDay'

/** How a day may be typed; the picker reads these by itself. */
const FORMATS = [/^\d{1,2}\/\d{1,2}\/\d{4}$/, /^\d{4}-\d{2}-\d{2}$/]
const typedDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** What is wrong with a day typed as 02/31/2026; undefined while it is right, or unfinished. */
const wrongDay = (text: string): string | undefined => {
  const match = typedDay.exec(text.trim())
  if (!match) return undefined
  const [, month = '', day = '', year = ''] = match
  const read = readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read.ok ? undefined : read.message
}

/**
 * A calendar day by typing or from the calendar. The picker works in the browser's time; the day as it was picked
 * is taken from it, so that it stays the same day in every time zone.
 */
export const DayInput: DateFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { admin, label, required } = field
  const validate = useCallback((value: unknown) => validateDay(value, required), [required])
  const input = useField<string | null>({ potentiallyStalePath: pathFromProps, validate })
  const [wrong, setWrong] = useState<string>()
  const { setValue } = input
  const locked = Boolean(readOnly || input.disabled)
  const read = readDay(input.value)

  const onPick = useCallback(
    (picked: Date | null) => {
      setWrong(undefined)
      setValue(picked ? dayToNoonUtc(dayOfPicked(picked)) : null)
    },
    [setValue],
  )
  const onType = useCallback(
    (event?: SyntheticEvent<HTMLElement>) => {
      const target = event?.target
      if (!(target instanceof HTMLInputElement)) return
      const text = target.value.trim()
      const message = wrongDay(text)
      setWrong(message)
      // Kept as it was typed, so that it is refused by name: an emptied field would be saved as no day at all.
      const isDayLike = FORMATS.some((format) => format.test(text))
      if (text !== '' && (message !== undefined || !isDayLike)) setValue(text)
    },
    [setValue],
  )

  return (
    <FieldShell
      kind="date-time-field pm-day-field"
      path={input.path}
      label={label}
      description={admin?.description}
      required={required}
      readOnly={locked}
      showError={input.showError || wrong !== undefined}
      message={wrong}
      className={[admin?.className, input.showError && 'date-time-field--has-error']
        .filter(Boolean)
        .join(' ')}
      style={{ ...admin?.style, ...(admin?.width ? { flex: `0 1 ${admin.width}` } : {}) }}
      customComponents={input.customComponents}
    >
      <DatePicker
        displayFormat="MM/dd/yyyy"
        pickerAppearance="default"
        placeholder="mm/dd/yyyy"
        readOnly={locked}
        value={read.ok && read.day ? pickedOfDay(read.day) : undefined}
        onChange={onPick}
        overrides={{
          id: inputId(input.path),
          name: input.path,
          autoComplete: 'off',
          // Else February 31 is taken for March 3.
          strictParsing: true,
          dateFormat: ['MM/dd/yyyy', 'M/d/yyyy', 'yyyy-MM-dd'],
          onChange: onPick,
          onChangeRaw: onType,
        }}
      />
    </FieldShell>
  )
}
