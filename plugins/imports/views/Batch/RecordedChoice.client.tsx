'use client'

import { useId, useState } from 'react'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import { buttonClass } from '@/ui/buttonClass'

import type { RowChange } from './BatchHost.client'

type Props = {
  row: BatchRow
  busy: boolean
  onOpen: () => void
  onSend: (change: Omit<RowChange, 'row'>) => Promise<boolean>
}

/** A row that may stand in the books already: link it to what is recorded, or import it all the same. */
export const RecordedChoice = ({ row, busy, onOpen, onSend }: Props) => {
  const name = useId()
  const [at, setAt] = useState(0)
  const own = row.becomes
  const offered = row.suggestions.filter(({ becomes }) => becomes.kind === 'recorded')
  const link = offered[at]?.becomes ?? (own?.kind === 'recorded' ? own : undefined)
  const anew =
    own !== null && own.kind !== 'recorded'
      ? own
      : row.suggestions.find(({ becomes: { kind } }) => kind !== 'recorded' && kind !== 'notOurs')?.becomes
  return (
    <span className="acts">
      {offered.length > 1 ? (
        <fieldset className="choices" disabled={busy}>
          <legend className="pm-sr-only">What row {row.row} is recorded as</legend>
          {offered.map(({ label, why }, index) => (
            <label key={`${index} ${label}`} className="pm-check">
              <input type="radio" name={name} checked={at === index} onChange={() => setAt(index)} />
              <span>
                {label}
                <span className="pm-caption">{why}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {link ? (
        <button
          type="button"
          className={buttonClass()}
          disabled={busy}
          onClick={() => void onSend({ becomes: link, included: true })}
        >
          Link<span className="pm-sr-only"> row {row.row} to it</span>
        </button>
      ) : null}
      <button
        type="button"
        className={buttonClass()}
        disabled={busy}
        // Where nothing says what it would become, a person does.
        onClick={() => (anew ? void onSend({ becomes: anew, included: true }) : onOpen())}
      >
        Import anyway<span className="pm-sr-only">, row {row.row}</span>
      </button>
    </span>
  )
}
