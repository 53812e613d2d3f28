import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { TrailSource } from '@/domain/auditTrail/trailTerms'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'

import { insertCharges } from '../queries/insertCharges'
import { PostingRun } from './postingRun'
import { rentThrough } from './rentThrough'
import { postMonths, type PostedRent } from './postMonths'

/** Whoever posts or replaces rent holds it, so that each sees what the one before has written. */
export const RENT_LOCK = 'rent posting'

/**
 * Posts all rent and recurring charges that are due on or before a day and not posted yet, from the day the books
 * start: one transaction, safe to repeat, in any number of processes at once. What it posted stands under one posting
 * run, which can be undone whole; a run that posts nothing leaves no trace.
 * @throws `BOOKS_START_MISSING`, `BAD_DAY`
 * @see docs/domain.md rules 12 to 15
 */
export const postRent = ({
  through,
  ...place
}: {
  payload: Payload
  req?: PayloadRequest
  source?: TrailSource
  through: Day
}): Promise<PostedRent> =>
  inTransaction(place, async (req) => {
    const due = await rentThrough(req, through)
    if (!due) return { charges: 0, cents: 0, accounts: 0 }
    await lockInTransaction(req, RENT_LOCK)
    const run = new PostingRun(req, { kind: 'rent', through })
    const posted = await postMonths(req, {
      ...due,
      write: async (charges) => insertCharges(req, charges, await run.id()),
    })
    await run.finish(posted)
    return posted
  })
