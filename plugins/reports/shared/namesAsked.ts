type Named = { readonly id: number; readonly name: string }

/**
 * What a report was asked for by number, by name: what has none is said too, or its paper would seem to be of all.
 * @param found those of them that there are, in the order to say them
 */
export const namesAsked = (ids: readonly number[], found: readonly Named[]): string => {
  const known = new Set(found.map(({ id }) => id))
  return [
    ...found.map(({ name }) => name),
    ...ids.filter((id) => !known.has(id)).map((id) => `no. ${id} (there is none)`),
  ].join(', ')
}
