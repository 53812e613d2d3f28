import type { Condition } from 'payload'

/** Shows a field that the product fills in only once it is filled: an empty one that nobody can type into is noise. */
export const onceFilled =
  (name: string): Condition =>
  (data) =>
    data?.[name] !== undefined && data[name] !== null
