import { LINE_STATES, type LineState } from './becomes'

export type ShareToDecide = {
  readonly states: Readonly<Record<LineState, number>>
  readonly lines: number
  /** Lines that wait for a person: those that need a match or may be recorded already. */
  readonly toDecide: number
  /** Tenths of a percent of the lines, half rounded up; null for a file without lines. */
  readonly perMille: number | null
}

/** How many lines of a file are in each state, and how large a share of them needs a person. */
export function shareToDecide(lines: readonly { readonly state: LineState }[]): ShareToDecide {
  const count = (state: LineState) => lines.filter((line) => line.state === state).length
  const states = Object.fromEntries(LINE_STATES.map((state) => [state, count(state)])) as Record<
    LineState,
    number
  >
  const toDecide = states.needsMatch + states.possiblyRecorded
  const perMille = lines.length === 0 ? null : Math.round((toDecide * 1000) / lines.length)
  return { states, lines: lines.length, toDecide, perMille }
}
