import path from 'node:path'
import { Worker } from 'node:worker_threads'

import { DomainError, type ErrorCode } from '@/domain/errors'
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS } from '@/domain/imports/bank/usableTable'

import { answerOfThread } from '../answerOfThread'

export type Workbook = {
  /** Every sheet's name, in the workbook's order, hidden ones too. */
  readonly sheets: readonly string[]
  /** Of the chosen sheet: `rows[0]` is its row 1. Days as `2026-01-31`, amounts as `1234.5`, a formula's value. */
  readonly rows: readonly (readonly string[])[]
}

type Answer = { workbook: Workbook } | { refused: { code: ErrorCode; message: string } }

// By its path beside the sources, as a bundle's own address of it would be another one.
const WORKER = path.join(/*turbopackIgnore: true*/ process.cwd(), 'src/lib/workbook/workbookWorker.mjs')

const MEGABYTE = 1024 * 1024
const MAX_BYTES = 32 * MEGABYTE
const LIMITS = {
  rows: MAX_ROWS,
  columns: MAX_COLUMNS,
  cellLength: MAX_CELL_LENGTH,
  /** A sheet's own last row. */
  lastRow: 1_048_576,
  letters: 64 * MEGABYTE,
  parts: 2_000,
  /** Unpacked, of what has to be in memory whole: the table of texts and the styles. */
  partBytes: 64 * MEGABYTE,
  /** As the archive says; one that lies is stopped by the thread's own memory and time. */
  sheetBytes: 256 * MEGABYTE,
}
const HEAP_MEGABYTES = 384
const TIMEOUT_MS = 60_000

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads one sheet of an .xlsx file, in a thread whose memory and time are limited; one file at a time, so that many
 * uploads at once need no more memory than one.
 * @param sheet its name; the first one when left out
 * @throws DomainError `UNREADABLE_FILE` for a broken file or one with a password, `TOO_LARGE` for a zip bomb or too many
 *   rows, `BAD_PARAMETER` for a sheet that is not there
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet, timeoutMs = TIMEOUT_MS }: { sheet?: string; timeoutMs?: number } = {},
): Promise<Workbook> {
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'The workbook has a password, or is of before 2007. Save it as .xlsx without a password and upload that.',
    )
  }
  if (bytes.length > MAX_BYTES) throw tooLarge()
  const turn = before.then(() => readInThread(bytes, sheet, timeoutMs))
  before = turn.catch(() => undefined)
  return turn
}

async function readInThread(
  bytes: Uint8Array,
  sheet: string | undefined,
  timeoutMs: number,
): Promise<Workbook> {
  const worker = new Worker(WORKER, {
    workerData: { bytes, sheet, limits: LIMITS },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 },
    // It needs neither the server's secrets nor its loaders.
    env: {},
    execArgv: [],
  })
  // One that fails while it is being ended is waited for by nobody, and an error without a listener ends the process.
  worker.on('error', () => undefined)
  try {
    const answer = await answerOfThread<Answer>(worker, { timeoutMs, tooLarge, ended: tooLarge })
    if ('workbook' in answer) return answer.workbook
    throw new DomainError(answer.refused.code, answer.refused.message)
  } finally {
    await worker.terminate()
  }
}

function tooLarge(): DomainError {
  return new DomainError(
    'TOO_LARGE',
    'The workbook is too large to be read. Upload fewer months at a time, or a CSV file.',
  )
}
