import type { Endpoint } from 'payload'

import { ERROR_STATUS } from '@/domain/errors'

import { importPortfolio } from '../operations/importPortfolio'
import { readUpload } from './readUpload'

/** More than anybody corrects in one go; the rest shows the next time. */
const MAX_ERRORS = 1_000

/**
 * `POST /api/imports/portfolio`: the spreadsheets of a hand-over, multipart. Answers counts by kind, or 422 with every
 * row to correct. The permission table opens it to admins.
 */
export const importPortfolioEndpoint: Endpoint = {
  path: '/imports/portfolio',
  method: 'post',
  handler: async (req) => {
    const { files, booksStart } = await readUpload(req)
    const imported = await importPortfolio({ payload: req.payload, req, files, booksStart })
    if (imported.ok) return Response.json({ booksStart: imported.booksStart, counts: imported.counts })
    const { errors } = imported
    return Response.json(
      {
        code: 'ROWS_TO_CORRECT',
        message: 'Nothing was posted. Correct these rows and send the files again.',
        totalErrors: errors.length,
        errors: errors.slice(0, MAX_ERRORS),
      },
      { status: ERROR_STATUS.ROWS_TO_CORRECT },
    )
  },
}
