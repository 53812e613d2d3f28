/** What a column of a bank's table can be. */
export const BANK_COLUMNS = ['day', 'text', 'amount', 'moneyIn', 'moneyOut', 'balance', 'reference'] as const
export type BankColumn = (typeof BANK_COLUMNS)[number]

/** In which order a day's numbers stand; `null` while a person has to say. */
export const DATE_ORDERS = ['ymd', 'mdy', 'dmy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** How a table's columns are to be read: proposed from the file, corrected by a person, remembered for its source. */
export type ColumnMapping<Column extends string = BankColumn> = {
  /** The row of the headers, 1 for the first row of the file; 0 when there is none. */
  readonly headerRow: number
  /** The column, 1 for the first, of what is there. `amount`, or `moneyIn` and `moneyOut`. */
  readonly columns: Readonly<Partial<Record<Column, number>>>
  readonly dateOrder: DateOrder | null
  /** `1.234,56` or `1,234.56`; null while a person has to say. */
  readonly decimal: '.' | ',' | null
  /** Whether a positive amount went out, as credit cards write it; null while nothing but the file says so. */
  readonly outIsPositive: boolean | null
}
