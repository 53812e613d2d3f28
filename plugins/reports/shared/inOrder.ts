/** A row of a statement that answers rows of several kinds at once. */
export type Numbered = { readonly position: number }

/** The rows in the order of their numbers, without them. */
export const inOrder = <Row extends Numbered>(rows: readonly Row[]): Omit<Row, 'position'>[] =>
  rows.toSorted((one, other) => one.position - other.position).map(({ position: _position, ...row }) => row)
