/** What a spreadsheet can hold, in the order in which a business hands itself over; the money comes last. */
export const SHEET_KINDS = [
  'payments',
  'expenses',
  'other-income',
  'properties',
  'units',
  'tenants',
  'leases',
  'opening-balances',
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** What is imported: a bank's file, or a spreadsheet of one kind. */
export type ImportKind = 'bank' | SheetKind

/** The words people read. */
export const IMPORT_KIND_LABELS = {
  bank: 'Bank file',
  payments: 'Payments',
  expenses: 'Expenses',
  'other-income': 'Other income',
  properties: 'Properties',
  units: 'Units',
  tenants: 'Tenants',
  leases: 'Leases',
  'opening-balances': 'Opening balances',
} as const satisfies Record<ImportKind, string>

export const isSheetKind = (kind: unknown): kind is SheetKind => SHEET_KINDS.some((known) => known === kind)

/** The spreadsheets whose rows are money moved: their entries are matched to accounts, and void when undone. */
export const MONEY_SHEETS = ['payments', 'expenses', 'other-income'] as const satisfies SheetKind[]
export type MoneySheet = (typeof MONEY_SHEETS)[number]
/** The spreadsheets of a hand-over: what the business is, and what it stood at. */
export type RecordSheet = Exclude<SheetKind, MoneySheet>

export const isMoneySheet = (kind: ImportKind): kind is MoneySheet =>
  MONEY_SHEETS.some((known) => known === kind)

/** The spreadsheets that somebody may import who may not import everything, of their own properties. */
export const OWN_PROPERTY_SHEETS: readonly ImportKind[] = ['payments', 'expenses']
