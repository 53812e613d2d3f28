'use client'

import type { BoardLane } from '../../cards'

type Props = { lanes: readonly BoardLane[]; shown: string; onShow: (status: string) => void }

/** On a phone: which lane is shown. */
export const LaneTabs = ({ lanes, shown, onShow }: Props) => (
  <div className="pm-views pm-lanetabs" role="group" aria-label="Lane">
    {lanes.map(({ status, label, total }) => (
      <button
        key={status}
        type="button"
        className="pm-tab"
        aria-pressed={status === shown}
        aria-controls={`lane-${status}`}
        onClick={() => onShow(status)}
      >
        {label}
        <small>{total.toLocaleString('en-US')}</small>
      </button>
    ))}
  </div>
)
