import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined

/** Whether the page runs already: not while the server makes it, nor while the browser takes it over. */
export const useRuns = (): boolean =>
  useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
