import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { BatchChange } from '@/domain/imports/bank/batchView'
import { plainCents } from '@/domain/imports/sheets/readSheetTable'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { planBatch, readBatch } from '../eitherImport'
import { heldImport, type HeldImport } from '../heldImport'
import { assertChosen } from './assertChosen'
import { assertColumns } from './assertColumns'
import { forgetPlannedOn } from './plannedOn'
import { planRows } from './planRows'

type RowChange = NonNullable<BatchChange['rows']>[number]

const bytesOf = async (req: PayloadRequest, id: number): Promise<Uint8Array> => {
  const [row] = await queryRows<{ bytes: Uint8Array }>(
    req,
    sql`select bytes from import_files where batch_id = ${id}`,
  )
  if (!row) throw new Error(`Import ${id} has no file`)
  return row.bytes
}

const assertOpen = ({ status }: Pick<HeldImport, 'status'>): void => {
  if (status === 'columns' || status === 'checking') return
  throw refusal({
    code: status === 'posted' ? 'IMPORT_POSTED' : 'IMPORT_UNDONE',
    message:
      status === 'posted'
        ? 'This import is posted. Undo it to change it.'
        : 'This import was undone. Import the file again.',
  })
}

type Changed = { row: number; day: Day | null; payer: string | null; choices: Becomes[] }

/** @returns the row as it was, and those of its payer that the choice is used for, too; none when only its tick changed */
const changeRow = async (
  req: PayloadRequest,
  id: number,
  { row, becomes, included, remember, cents }: RowChange,
): Promise<Changed[]> => {
  const [found] = await queryRows<Omit<Changed, 'choices'> & { before: Becomes | null }>(
    req,
    sql`update import_rows r set
        choice = ${becomes === undefined ? sql`r.choice` : sql`${becomes && JSON.stringify(becomes)}::jsonb`},
        ticked = ${included === undefined ? sql`r.ticked` : sql`${included}::boolean`},
        cents = ${cents === undefined ? sql`r.cents` : sql`${cents}::bigint`},
        error = ${cents === undefined ? sql`r.error` : sql`null`},
        misread = ${cents === undefined ? sql`r.misread` : sql`false`},
        cells = ${cents === undefined ? sql`r.cells` : sql`jsonb_set(r.cells, '{amount}', to_jsonb(${plainCents(Math.abs(cents))}::text))`}
      from (select "row", choice from import_rows where batch_id = ${id} and "row" = ${row}) b
      where r.batch_id = ${id} and r."row" = b."row" and (${cents === undefined} or (r.error is not null and r.day is not null and r.cents is null))
      returning r."row", r.day::text as day, r.payer, b.choice as before`,
  )
  if (!found) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'rows',
      message: `Row ${row} cannot be changed like this.`,
      details: { row },
    })
  }
  if (becomes === undefined) return []
  const { before, ...changed } = found
  const choices = [before, becomes].flatMap((choice) => choice ?? [])
  if (!remember || !becomes || found.payer === null) return [{ ...changed, choices }]
  const others = await queryRows<Omit<Changed, 'choices'>>(
    req,
    sql`update import_rows set choice = ${JSON.stringify(becomes)}::jsonb
      where batch_id = ${id} and payer = ${found.payer} and "row" <> ${row} and choice is null
        and state = 'needsMatch' and cents = (select cents from import_rows where batch_id = ${id} and "row" = ${row})
      returning "row", day::text as day, payer`,
  )
  return [{ ...changed, choices }, ...others.map((other) => ({ ...other, choices: [becomes] }))]
}

/**
 * Changes how a file is read, or what its rows become, while it is not posted.
 * @throws `IMPORT_POSTED`, `IMPORT_UNDONE`, `BAD_PARAMETER`, `SPLIT_NOT_WHOLE`, 404; then nothing is changed
 */
export const changeImport = (req: PayloadRequest, id: number, change: BatchChange): Promise<void> =>
  inTransaction({ payload: req.payload, req, source: 'import' }, async () => {
    const batch = await heldImport(req, id)
    assertOpen(batch)
    if (change.mapping !== undefined || change.sheet !== undefined) {
      const sheet = change.sheet ?? batch.sheet
      // Another sheet has other columns.
      const mapping = change.mapping ?? (change.sheet === undefined ? batch.mapping : null)
      if (mapping) assertColumns(batch.kind, mapping)
      await readBatch(req, { ...batch, sheet, mapping }, await bytesOf(req, id))
    }
    if (!change.rows) return
    if (batch.kind === 'bank') await assertChosen(req, change.rows)
    const changed: Changed[] = []
    for (const row of change.rows) changed.push(...(await changeRow(req, id, row)))
    // An amount makes a line another one, and equal lines are counted in the whole file.
    const another = change.rows.some(({ cents }) => cents !== undefined)
    if (another || changed.length > 0) await forgetPlannedOn(req, id)
    if (batch.kind === 'bank' && !another) await planRows(req, batch, changed)
    else if (another || changed.length > 0) await planBatch(req, batch)
  })
