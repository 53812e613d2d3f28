/** The id of a record that is named or, where the reading went deep enough, there itself. */
export const relationId = (value: number | { id: number }): number =>
  typeof value === 'object' ? value.id : value
