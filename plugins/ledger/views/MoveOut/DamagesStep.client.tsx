'use client'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { DraftErrors } from '@/domain/moveOut/readDraft'
import { Balance } from '@/ui/Balance'
import { Money } from '@/ui/Money'

import type { MoveOutPreview } from '../../operations/moveOut/previewMoveOut'
import { Field } from './Field.client'

export type DamageRow = { key: number; description: string; amount: string }

type Props = {
  preview: MoveOutPreview
  today: Day
  damages: readonly DamageRow[]
  errors: DraftErrors
  onChange: (damages: DamageRow[]) => void
}

/** What is owed on the last day, and what was found broken. */
export const DamagesStep = ({ preview, today, damages, errors, onChange }: Props) => {
  const { open, balanceCents } = preview.facts
  const change = (key: number, changed: Partial<DamageRow>) =>
    onChange(damages.map((row) => (row.key === key ? { ...row, ...changed } : row)))
  const add = () =>
    onChange([
      ...damages,
      { key: Math.max(0, ...damages.map(({ key }) => key)) + 1, description: '', amount: '' },
    ])
  return (
    <>
      <table className="pm-table pm-table--cards">
        <caption className="pm-sr-only">What is owed on the last day</caption>
        <thead>
          <tr>
            <th scope="col">Charge</th>
            <th scope="col" className="n">
              Still open
            </th>
          </tr>
        </thead>
        <tbody>
          {open.length === 0 ? (
            <tr>
              <td>Every charge is paid.</td>
              <td className="n">
                <Money cents={0} />
              </td>
            </tr>
          ) : null}
          {open.map(({ number, description, dueDate, openCents }) => (
            <tr key={number}>
              <th scope="row">
                {description}
                <span className="sub">due {shortDay(dueDate, today)}</span>
              </th>
              <td className="n">
                <Money cents={openCents} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Before damages</th>
            <td className="n">
              <Balance cents={balanceCents} />
            </td>
          </tr>
        </tfoot>
      </table>
      <fieldset className="pm-moveout__damages">
        <legend>Damages</legend>
        <p className="pm-muted">
          What the tenants pay for beyond ordinary wear. Each is a charge of its own.
        </p>
        {damages.map(({ key, description, amount }, index) => (
          <div key={key} className="pm-moveout__damage">
            <Field
              label={`Damage ${index + 1}`}
              value={description}
              error={errors[`damages.${index}.description`]}
              onType={(text) => change(key, { description: text })}
            />
            <Field
              label={`Amount of damage ${index + 1}`}
              kind="money"
              value={amount}
              error={errors[`damages.${index}.amountCents`]}
              onType={(text) => change(key, { amount: text })}
            />
            <button
              type="button"
              className="pm-link"
              aria-label={`Remove damage ${index + 1}`}
              onClick={() => onChange(damages.filter((row) => row.key !== key))}
            >
              Remove
            </button>
          </div>
        ))}
        <button type="button" className="pm-link" onClick={add}>
          Add a damage
        </button>
      </fieldset>
    </>
  )
}
