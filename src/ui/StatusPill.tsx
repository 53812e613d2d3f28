import type { ReactNode } from 'react'

/**
 * What a status asks of the reader. `bad`: past due over 30 days, overdue, error. `look`: someone must look.
 * `good`: good and new. `plain`: out of play. `outline`: out of play and no longer counting (void, reversed, past).
 */
export const STATUS_TONES = ['bad', 'look', 'good', 'plain', 'outline'] as const
export type StatusTone = (typeof STATUS_TONES)[number]

type StatusPillProps = {
  tone: StatusTone
  /** The word. Colour never stands alone. */
  children: ReactNode
  /** More words for a screen reader and the phone: '45 days' + 'past due'. */
  more?: string
}

/** A status as a word on its colour. */
export const StatusPill = ({ tone, children, more }: StatusPillProps) => (
  <span className={`pm-pill pm-pill--${tone}`}>
    {children}
    {more ? <span className="pm-pill__more"> {more}</span> : null}
  </span>
)
