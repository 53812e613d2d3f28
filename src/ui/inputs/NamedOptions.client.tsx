'use client'

import { useRuns } from '../useRuns.client'

type NamedOptionsProps = {
  names: readonly { id: number; name: string }[]
  /** What the choice says at first. */
  chosen: string
}

/**
 * The options of a choice among many. A page is sent with the chosen one alone, and gets the others as soon as it runs:
 * as elements, the hundreds of houses or payees of a large business took longer to send than all other filters.
 */
export const NamedOptions = ({ names, chosen }: NamedOptionsProps) => {
  const runs = useRuns()
  return names
    .filter(({ id }) => runs || String(id) === chosen)
    .map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
}
