import type { PlannedRow } from './sheetBooks'

/** Rows between two steps: some milliseconds. */
export const ROWS_A_STEP = 1_000

/** A plan made a step at a time, so that others can be served between them. Yields how many rows are planned. */
export type Planning = Generator<number, PlannedRow[]>
