/** What spreadsheets and exports put before a text that would otherwise be a formula: `'=`, `'+`, `'-`, `'@`. */
const MADE_HARMLESS = /^'(?=[=+\-@])/

/** A cell as it was before an export made it harmless. */
export const plainCell = (cell: string): string => cell.replace(MADE_HARMLESS, '')
