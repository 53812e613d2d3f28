'use client'

import type { NumberFieldClientComponent } from 'payload'
import { useCallback } from 'react'

import { validateCents } from '@/domain/fields/validateCents'
import { MAX_ENTRY_CENTS } from '@/domain/money/cents'
import { formatCents } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'

import { FieldShell, inputId } from './FieldShell.client'
import { useTypedNumber } from './useTypedNumber'

const readMoney = (text: string) => {
  const parsed = parseMoney(text)
  return parsed.ok ? ({ ok: true, value: parsed.cents } as const) : parsed
}

/** Dollars and cents typed (`1234.5`, `$1,234.50`), whole cents kept. */
export const MoneyInput: NumberFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { admin, label, required, min = 1, max = MAX_ENTRY_CENTS } = field
  const validate = useCallback(
    (value: unknown) => validateCents(value, { required, min, max }),
    [required, min, max],
  )
  const input = useTypedNumber({ path: pathFromProps, read: readMoney, write: formatCents, validate })
  const locked = Boolean(readOnly || input.disabled)
  return (
    <FieldShell
      kind="number pm-money-field"
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
      <span className="pm-money-field__input">
        <span className="pm-money-field__sign" aria-hidden="true">
          $
        </span>
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
      </span>
    </FieldShell>
  )
}
