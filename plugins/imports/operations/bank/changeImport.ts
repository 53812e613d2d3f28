import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchChange } from '@/domain/imports/bank/batchView'
import { plainCents } from '@/domain/imports/sheets/readSheetTable'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { heldImport, type HeldImport } from '../heldImport'
import { assertColumns } from './assertColumns'
import { planBatch, readBatch } from '../eitherImport'

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

const changeRow = async (
  req: PayloadRequest,
  id: number,
  { row, becomes, included, remember, cents }: RowChange,
): Promise<void> => {
  const [found] = await queryRows<{ payer: string | null }>(
    req,
    sql`update import_rows set
        choice = ${becomes === undefined ? sql`choice` : sql`${becomes && JSON.stringify(becomes)}::jsonb`},
        ticked = ${included === undefined ? sql`ticked` : sql`${included}::boolean`},
        cents = ${cents === undefined ? sql`cents` : sql`${cents}::bigint`},
        error = ${cents === undefined ? sql`error` : sql`null`},
        misread = ${cents === undefined ? sql`misread` : sql`false`},
        cells = ${cents === undefined ? sql`cells` : sql`jsonb_set(cells, '{amount}', to_jsonb(${plainCents(Math.abs(cents))}::text))`}
      where batch_id = ${id} and "row" = ${row} and (${cents === undefined} or (error is not null and day is not null))
      returning payer`,
  )
  if (!found) {
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'rows',
      message: `Row ${row} cannot be changed like this.`,
      details: { row },
    })
  }
  if (!remember || !becomes || found.payer === null) return
  await queryRows(
    req,
    sql`update import_rows set choice = ${JSON.stringify(becomes)}::jsonb
      where batch_id = ${id} and payer = ${found.payer} and "row" <> ${row} and choice is null
        and state = 'needsMatch' and cents = (select cents from import_rows where batch_id = ${id} and "row" = ${row})`,
  )
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
    for (const row of change.rows) await changeRow(req, id, row)
    const planAgain = change.rows.some(({ becomes, cents }) => becomes !== undefined || cents !== undefined)
    if (planAgain) await planBatch(req, batch)
  })
