import { withRebilling } from '@plugins/ledger/index'
import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { planPortfolio } from '@/domain/imports/portfolio/planPortfolio'
import {
  IMPORTED_KINDS,
  portfolioCounts,
  type PortfolioCounts,
} from '@/domain/imports/portfolio/portfolioCounts'
import type { PortfolioPlan } from '@/domain/imports/portfolio/portfolioPlan'
import { readPortfolio, type PortfolioRows } from '@/domain/imports/portfolio/readPortfolio'
import type { RowError } from '@/domain/imports/rowError'
import { inTransaction } from '@/lib/database/inTransaction'

import { businessDays } from '../queries/businessDays'
import { knownPortfolio } from '../queries/knownPortfolio'
import { postedRows } from '../queries/postedRows'
import { importKeyOf } from './importKey'
import { lockSpreadsheets } from './lockSpreadsheets'

import { savePortfolio } from './savePortfolio/savePortfolio'
import { settleBooksStart } from './settleBooksStart'
import { whoImports } from './whoImports'
import { sortFiles, type UploadedFile } from './sortFiles'

export type PortfolioImport = {
  readonly payload: Payload
  /** The request of the person who imports; left out when a command does. */
  readonly req?: PayloadRequest
  readonly files: readonly UploadedFile[]
  /** The day the books start; null when the Settings say it. */
  readonly booksStart: Day | null
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

export type PortfolioImported =
  | { readonly ok: true; readonly booksStart: Day; readonly counts: PortfolioCounts }
  /** Everything to correct; nothing was posted. */
  | { readonly ok: false; readonly errors: readonly RowError[] }

/**
 * Takes over a business from its spreadsheets: checks every row of every file first, and posts all or nothing, in one
 * transaction. The same rows again add nothing; two imports at once wait for one another.
 * @throws DomainError `BAD_PARAMETER`, `MISSING_FILE`, `BOOKS_START_MISSING`, `BOOKS_START_FIXED`
 * @see docs/domain.md rules 22, 25 and 27
 */
export const importPortfolio = async ({
  payload,
  req: asked,
  files,
  booksStart: given,
  onProgress,
}: PortfolioImport): Promise<PortfolioImported> => {
  const rows = readPortfolio(sortFiles(files))
  return inTransaction({ payload, req: asked, source: 'import' }, async (req) => {
    await lockSpreadsheets(req)
    const { today, booksStart: set } = await businessDays(req)
    const booksStart = await settleBooksStart(req, { given, set })
    const posted = await postedIdentities(req, rows)
    const planned = planPortfolio(rows, await knownPortfolio(req), { booksStart, today, posted })
    if (!planned.ok) throw new RowsToCorrect(planned.errors)

    const total = planSize(planned.plan)
    let done = 0
    const onRows = (count: number) => {
      done += count
      onProgress?.({ done, total })
    }
    const addedBy = whoImports(req)
    // References above 0 are units that were there before, perhaps with a tenancy that a new lease ends.
    const units = new Set(planned.plan.leases.map(({ unit }) => unit).filter((unit) => unit > 0))
    await withRebilling(req, [...units], () =>
      savePortfolio(req, planned.plan, { addedBy, onRows, keyOf: importKeyOf }),
    )
    const counts = portfolioCounts(rows, planned.plan)
    if (total > 0) await recordBatch(req, files, counts)
    return { ok: true as const, booksStart, counts }
  }).catch((error: unknown) => {
    if (error instanceof RowsToCorrect) return { ok: false as const, errors: error.rows }
    throw error
  })
}

/** Leaves the transaction, so that nothing of it stays. */
class RowsToCorrect extends Error {
  constructor(readonly rows: readonly RowError[]) {
    super(`${rows.length} rows to correct`)
  }
}

const postedIdentities = async (req: PayloadRequest, rows: PortfolioRows): Promise<Set<string>> => {
  const identities = [...rows.leases, ...rows.openingBalances, ...rows.payments, ...rows.expenses].map(
    ({ identity }) => identity,
  )
  const byKey = new Map(identities.map((identity) => [importKeyOf(identity), identity]))
  const posted = await postedRows(req, [...byKey.keys()])
  return new Set([...byKey].flatMap(([key, identity]) => (posted.has(key) ? [identity] : [])))
}

const planSize = (plan: PortfolioPlan): number =>
  Object.values(plan).reduce((sum, kind: readonly unknown[]) => sum + kind.length, 0)

/** The record of who imported what. An import that adds nothing leaves none. */
const recordBatch = async (
  req: PayloadRequest,
  files: readonly UploadedFile[],
  counts: PortfolioCounts,
): Promise<void> => {
  await req.payload.create({
    collection: 'import-batches',
    data: {
      kind: 'portfolio',
      status: 'posted',
      files: files.map(({ name, bytes }) => ({
        name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
      counts: IMPORTED_KINDS.map((record) => ({ record, ...counts[record] })),
    },
    depth: 0,
    req,
  })
}
