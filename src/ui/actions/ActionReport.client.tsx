'use client'

import { Button } from '@payloadcms/ui'

type Props = {
  /** Of the dialog: names its heading. */
  id: string
  lines: readonly string[]
  onClose: () => void
}

/** What came of an action, where a word that fades away would not do: who got it, who did not and why. */
export const ActionReport = ({ id, lines, onClose }: Props) => (
  <div className="confirmation-modal__wrapper pm-action">
    <div className="confirmation-modal__content" role="status">
      <h1 id={`${id}-heading`}>{lines[0]}</h1>
      {lines.slice(1).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div className="confirmation-modal__controls">
      <Button size="large" onClick={onClose}>
        Close
      </Button>
    </div>
  </div>
)
