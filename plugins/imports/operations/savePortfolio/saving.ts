/** Who adds the rows, and who wants to know how far it is. */
export type Saving = { readonly addedBy: number | null; readonly onRows: (count: number) => void }
