import { ROWS_A_STEP } from '../steps'
import type { PlannedRow } from './sheetBooks'

/** A plan made a step at a time, so that others can be served between them. Yields how many rows are planned. */
export type Planning = Generator<number, PlannedRow[]>

/**
 * Makes one of each row, a step at a time.
 * @param told what is yielded of how many are made: by default, that it is the first half of the work
 */
export function* madeInSteps<Row, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
  told: (made: number) => number = (made) => Math.floor(made / 2),
): Generator<number, Made[]> {
  const made: Made[] = []
  for (const row of rows) {
    made.push(make(row))
    if (made.length % ROWS_A_STEP === 0) yield told(made.length)
  }
  return made
}
