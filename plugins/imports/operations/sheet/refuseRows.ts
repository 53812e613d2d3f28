import type { RowError } from '@/domain/imports/rowError'
import { refusal } from '@/lib/refusals/refusal'

/** @throws `ROWS_TO_CORRECT` naming the rows that do not fit once only those that are ticked come in */
export const refuseRows = (
  rows: readonly { readonly at: { readonly errors: readonly RowError[] } }[],
): void => refuseErrors(rows.flatMap(({ at }) => at.errors))

/** @throws `ROWS_TO_CORRECT` where there is any error */
export const refuseErrors = (errors: readonly RowError[]): void => {
  const [first] = errors
  if (!first) return
  throw refusal({
    code: 'ROWS_TO_CORRECT',
    message: `Row ${first.row}: ${first.message} Nothing was posted.`,
    details: { rows: errors.map(({ row, message }) => ({ row, message })) },
  })
}
