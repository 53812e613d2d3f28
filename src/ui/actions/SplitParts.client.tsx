'use client'

import { formatCents } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'

import type { Action } from './action'

export type TypedPart = { key: number; type: string; account: string; amount: string }

type Props = {
  id: string
  split: NonNullable<Action['split']>
  parts: readonly TypedPart[]
  /** The whole payment as it was typed. */
  amount: string
  onChange: (parts: TypedPart[]) => void
}

const centsOf = (text: string): number => {
  const parsed = parseMoney(text)
  return parsed.ok ? parsed.cents : 0
}

/** The parts of a payment over types and accounts, with what is left of it. */
export const SplitParts = ({ id, split, parts, amount, onChange }: Props) => {
  const change = (key: number, change: Partial<TypedPart>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...change } : part)))
  const left = centsOf(amount) - parts.reduce((sum, part) => sum + centsOf(part.amount), 0)
  return (
    <fieldset className="pm-action__split">
      <legend className="pm-field__label">Split</legend>
      {parts.map((part, index) => (
        <div key={part.key} className="pm-action__part">
          <span className="pm-select">
            <select
              className="pm-input"
              aria-label={`What part ${index + 1} is for`}
              value={part.type}
              onChange={(event) => change(part.key, { type: event.target.value })}
            >
              {split.types.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </span>
          {split.accounts.length > 1 ? (
            <span className="pm-select">
              <select
                className="pm-input"
                aria-label={`The account of part ${index + 1}`}
                value={part.account}
                onChange={(event) => change(part.key, { account: event.target.value })}
              >
                {split.accounts.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </span>
          ) : null}
          <input
            className="pm-input n"
            aria-label={`The amount of part ${index + 1}`}
            inputMode="decimal"
            value={part.amount}
            onChange={(event) => change(part.key, { amount: event.target.value })}
          />
          <button
            type="button"
            className="pm-link"
            onClick={() => onChange(parts.filter(({ key }) => key !== part.key))}
          >
            Remove
          </button>
        </div>
      ))}
      <p id={`${id}-left`} className={left === 0 ? 'pm-caption' : 'pm-caption pm-bad'} role="status">
        {left < 0
          ? `The parts are $${formatCents(-left)} more than the payment`
          : `Left to split $${formatCents(left)}`}
      </p>
    </fieldset>
  )
}
