'use client'

import { useSyncExternalStore } from 'react'

type NamedOptionsProps = {
  names: readonly { id: number; name: string }[]
  /** What the choice says at first. */
  chosen: string
}

const nothingChanges = () => () => undefined

/**
 * The options of a choice among many. A page is sent with the chosen one alone, and gets the others as soon as it runs:
 * as elements, the hundreds of houses or payees of a large business took longer to send than all other filters.
 */
export const NamedOptions = ({ names, chosen }: NamedOptionsProps) => {
  const runs = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
  return names
    .filter(({ id }) => runs || String(id) === chosen)
    .map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
}
