import type { Day } from '../../calendar/day'
import type { RowError } from '../rowError'
import type { ImportKind } from '../sheets/importKinds'
import type { Becomes, LineState, Suggestion } from './becomes'
import type { BalanceGap, SkippedRow } from './bankLine'
import type { ColumnMapping } from './columnMapping'

export const BATCH_STATUSES = ['columns', 'checking', 'posted', 'undone'] as const
/** `columns`: somebody must say how the file is read; `checking`: its rows are shown; then posted, and perhaps undone. */
export type BatchStatus = (typeof BATCH_STATUSES)[number]

export const BATCH_STATUS_LABELS = {
  columns: 'Columns to confirm',
  checking: 'Not posted yet',
  posted: 'Posted',
  undone: 'Undone',
} as const satisfies Record<BatchStatus, string>

/** An import as its screen and `GET /api/imports/:id` show it. */
export type BatchView = {
  readonly id: number
  readonly status: BatchStatus
  readonly fileName: string
  readonly format: 'table' | 'workbook' | 'ofx' | 'qif' | 'pasted'
  readonly kind: ImportKind
  /** null for a spreadsheet. */
  readonly bankAccount: { readonly id: number; readonly name: string } | null
  readonly addedBy: string | null
  readonly addedAt: string
  readonly postedAt: string | null
  readonly undoneAt: string | null
  readonly undoReason: string | null
  /** Of a workbook: its sheets, and the one that is read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  /** The first rows of a table as they stand, for the step of the columns; empty for OFX. */
  readonly sample: readonly (readonly string[])[]
  readonly mapping: ColumnMapping<string> | null
  /** What must be said before rows can be read: a sentence. */
  readonly problem: { readonly code: string; readonly message: string } | null
  readonly gaps: readonly BalanceGap[]
  /** Rows of a bank's table below its headers that are no transactions: how many, and the first of them. */
  readonly skipped: { readonly count: number; readonly rows: readonly SkippedRow[] }
  readonly rows: number
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly counts: Readonly<Record<LineState, number>>
  /** What a commit would post now, or did. */
  readonly ready: {
    readonly rows: number
    readonly payments: { readonly count: number; readonly cents: number }
    readonly expenses: { readonly count: number; readonly cents: number }
    readonly otherIncome: { readonly count: number; readonly cents: number }
    readonly returned: { readonly count: number; readonly cents: number }
    /** Records of a hand-over, and opening balances. */
    readonly records: { readonly count: number; readonly cents: number }
    /** Lines that write nothing: linked to what is recorded, or not ours. */
    readonly aside: number
  }
  /** What all tenants together owe, now and after; null for whoever may not know it, and where nothing of it changes. */
  readonly owedCents: number | null
  readonly owedAfterCents: number | null
}

/** A row as the table shows it. */
export type BatchRow = {
  readonly row: number
  readonly day: Day | null
  readonly text: string
  readonly cents: number | null
  readonly balanceCents: number | null
  /** Of a spreadsheet: its cells by column, as they were read; null for a bank's line, and where they cannot be read. */
  readonly cells: Readonly<Record<string, string>> | null
  readonly state: LineState
  readonly becomes: Becomes | null
  /** `becomes` in words: 'Payment, Elena Smith Jr.' and, under it, 'Maple Court 1B'. */
  readonly label: string | null
  readonly sub: string | null
  readonly why: string
  readonly suggestions: readonly Suggestion[]
  readonly error: RowError | null
  /** Ticked: it is posted with the next commit. */
  readonly included: boolean
  /** Whether a person chose what it becomes. */
  readonly chosen: boolean
}

/** What `PATCH /api/imports/:id` takes; each part may be left out. */
export type BatchChange = {
  readonly sheet?: string
  readonly mapping?: ColumnMapping<string>
  readonly rows?: readonly {
    readonly row: number
    /** What it becomes; null takes a choice back. */
    readonly becomes?: Becomes | null
    readonly included?: boolean
    /** Remember the choice for this payer, and use it for the other rows of this file. */
    readonly remember?: boolean
    /** In place of an amount that could not be read. */
    readonly cents?: number
  }[]
}
