/** Who adds the rows, who wants to know how far it is, and the key that a row of money holds in the database. */
export type Saving = {
  readonly addedBy: number | null
  readonly onRows: (count: number) => void | Promise<void>
  readonly keyOf: (identity: string) => string
}
