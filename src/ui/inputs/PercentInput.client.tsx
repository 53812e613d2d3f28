'use client'

import type { NumberFieldClientComponent } from 'payload'
import { useCallback } from 'react'

import { percentText, readPercent } from '@/domain/fields/readPercent'
import { validateBps } from '@/domain/fields/validateBps'

import { FieldShell, inputId } from './FieldShell.client'
import { useTypedNumber } from './useTypedNumber'

/** A percentage typed (`5`, `7.25`), whole basis points kept. */
export const PercentInput: NumberFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { admin, label, required, min = 0, max = 10_000 } = field
  const validate = useCallback(
    (value: unknown) => validateBps(value, { required, min, max }),
    [required, min, max],
  )
  const input = useTypedNumber({ path: pathFromProps, read: readPercent, write: percentText, validate })
  const locked = Boolean(readOnly || input.disabled)
  return (
    <FieldShell
      kind="number pm-percent-field"
      path={input.path}
      label={label}
      description={admin?.description}
      required={required}
      readOnly={locked}
      showError={input.showError}
      message={input.message}
      className={admin?.className}
      style={{ ...admin?.style, ...(admin?.width ? { flex: `0 1 ${admin.width}` } : {}) }}
      customComponents={input.customComponents}
    >
      <span className="pm-percent-field__input">
        <input
          id={inputId(input.path)}
          name={input.path}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={locked}
          aria-invalid={input.showError || undefined}
          value={input.text}
          onChange={(event) => input.onChange(event.target.value)}
          onBlur={input.onBlur}
        />
        <span className="pm-percent-field__sign" aria-hidden="true">
          %
        </span>
      </span>
    </FieldShell>
  )
}
