import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BankFile, BankLine } from '@/domain/imports/bank/bankLine'
import type { Becomes, PlannedLine } from '@/domain/imports/bank/becomes'
import { type ReportProgress, SILENT } from '@/domain/imports/progress'
import type { RowError } from '@/domain/imports/rowError'
import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

/** Rows written with one statement. */
export const ROWS_A_STATEMENT = 5_000

export type StoredLine = BankLine & { readonly choice: Becomes | null }

/** The readable lines of an import, by row. */
export const storedLines = (req: PayloadRequest, batch: number): Promise<StoredLine[]> =>
  queryRows<StoredLine>(
    req,
    sql`select "row", day::text as day, text, cents::float8 as cents, balance_cents::float8 as "balanceCents",
        bank_id as "bankId", choice
      from import_rows where batch_id = ${batch} and error is null order by "row"`,
  )

type ReadFile = Pick<BankFile, 'lines' | 'errors' | 'withoutAmount' | 'words'>

/** The lines of a file that was just read with which nothing is wrong, by row. */
export const readableLines = ({ lines, errors }: ReadFile): BankLine[] => {
  const faulty = new Set(errors.map(({ row }) => row))
  return lines.filter(({ row }) => !faulty.has(row)).toSorted((a, b) => a.row - b.row)
}

const AN_ERROR = { identity: null, payer: null, state: 'error', becomes: null, why: '', suggestions: [] }

/**
 * Writes the rows of a file that was just read, in place of those of an earlier reading.
 * @param planned what its readable lines become
 */
export const saveLines = async (
  req: PayloadRequest,
  { batch, bankAccount }: { batch: number; bankAccount: number },
  read: ReadFile,
  planned: readonly PlannedLine[],
  report: ReportProgress,
): Promise<void> => {
  await queryRows(req, sql`delete from import_rows where batch_id = ${batch}`)
  const faulty = new Map<number, RowError>()
  // One sentence a row: the first that is wrong with it.
  for (const error of read.errors) if (!faulty.has(error.row)) faulty.set(error.row, error)
  const withoutAmount = new Map(read.withoutAmount?.map((line) => [line.row, line]))
  const plans = new Map(planned.map((plan) => [plan.row, plan]))
  const faultyRow = ([row, error]: readonly [number, RowError]) => ({
    text: read.words?.get(row) ?? error.value ?? '',
    ...withoutAmount.get(row),
    ...AN_ERROR,
    row,
    error,
  })
  // Each part is put together when its turn has come: a large file would be held twice.
  const rows = [...readableLines(read), ...faulty]
  const written = (row: BankLine | [number, RowError]) =>
    'row' in row ? { ...row, ...plans.get(row.row) } : faultyRow(row)
  let done = 0
  await inParts(rows, ROWS_A_STATEMENT, async (part) => {
    await queryRows(
      req,
      sql`insert into import_rows (batch_id, "row", bank_account_id, day, text, cents, balance_cents, bank_id, error, identity,
          payer, state, becomes, why, suggestions)
        select ${batch}::int, g."row", ${bankAccount}::int, g.day, g.text, g.cents, g."balanceCents", g."bankId", g.error,
          g.identity, g.payer, g.state, nullif(g.becomes, 'null'::jsonb), g.why, g.suggestions
        from jsonb_to_recordset(${JSON.stringify(part.map(written))}::jsonb)
          as g ("row" int, day date, text text, cents bigint, "balanceCents" bigint, "bankId" text, error jsonb, identity text,
            payer text, state text, becomes jsonb, why text, suggestions jsonb)`,
    )
    done += part.length
    await report({ step: 'keeping', done, total: rows.length })
  })
}

/** Writes what the lines become; those of which that is known already are left as they are. */
export const savePlan = async (
  req: PayloadRequest,
  batch: number,
  planned: readonly PlannedLine[],
  report: ReportProgress = SILENT,
): Promise<void> => {
  let done = 0
  await inParts(planned, ROWS_A_STATEMENT, async (part) => {
    await queryRows(
      req,
      sql`update import_rows r set identity = g.identity, payer = g.payer, state = g.state,
          becomes = nullif(g.becomes, 'null'::jsonb), why = g.why, suggestions = g.suggestions
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb)
          as g ("row" int, identity text, payer text, state text, becomes jsonb, why text, suggestions jsonb)
        where r.batch_id = ${batch} and r."row" = g."row"
          and (r.identity, r.payer, r.state, r.becomes, r.why, r.suggestions)
            is distinct from (g.identity, g.payer, g.state, nullif(g.becomes, 'null'::jsonb), g.why, g.suggestions)`,
    )
    done += part.length
    await report({ step: 'keeping', done, total: planned.length })
  })
}
