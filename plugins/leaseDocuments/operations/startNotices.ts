import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { isSignedKind } from '@/domain/leases/merge/templateKinds'
import type { MailWords } from '@/domain/leases/notices/mailWords'
import { inTransaction } from '@/lib/database/inTransaction'
import { refusal } from '@/lib/refusals/refusal'
import type { NoticeBatch } from '@/payload-types'

import { NOTICES_QUEUE } from '../jobs/noticesQueue'
import { addNotices, waitAgain } from '../queries/noticeRows'
import { draftNotices, type NoticeDrafts } from './draftNotices'
import { inWords } from './missingValues'

export type NoticesAsked = {
  template: number
  leases: readonly number[]
  /** Each goes to its tenants by e-mail, once it is made. */
  mail: boolean
  words: Partial<MailWords>
}

/** Many at once are told, not agreed on: what is signed is made for one lease, and read by those who sign it. */
const requireNotice = ({ template: { kind, name } }: NoticeDrafts): void => {
  if (!isSignedKind(kind) && kind !== 'receipt') return
  throw refusal({
    code: 'BAD_PARAMETER',
    field: 'template',
    message: `“${name}” is no notice or letter: it is made from one ${kind === 'receipt' ? 'payment' : 'lease'}.`,
  })
}

const requireValues = ({ rows }: NoticeDrafts): void => {
  const lacking = rows.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) return
  throw refusal({
    code: 'VALUES_MISSING',
    message: `${lacking.length === 1 ? 'One lease lacks' : `${lacking.length} leases lack`} values that the template names. Fill them in, or leave those leases out.`,
    details: {
      leases: lacking.map(({ lease }) => lease),
      rows: lacking.map(({ place, missing }) => `${place}: ${inWords(missing)}`),
    },
  })
}

const queue = (req: PayloadRequest, batch: number): Promise<unknown> =>
  req.payload.jobs.queue({ task: 'makeNotices', queue: NOTICES_QUEUE, input: { batch }, req })

/**
 * Notes a document for each of the leases, which a job then makes; how far it is, `noticeProgress` tells. Nothing is begun
 * when any of them lacks a value.
 * @throws `VALUES_MISSING` naming the leases, what `draftNotices` throws
 */
export const startNotices = (
  given: PayloadRequest,
  { template, leases, mail, words }: NoticesAsked,
  today: Day,
): Promise<NoticeBatch> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const drafts = await draftNotices(req, { template, leases }, today)
    requireNotice(drafts)
    requireValues(drafts)
    const batch = await req.payload.create({
      collection: 'notice-batches',
      depth: 0,
      req,
      data: {
        title: `${drafts.template.name}, ${longDay(today)}`,
        template,
        templateVersion: drafts.template.version,
        total: drafts.rows.length,
        day: dayToNoonUtc(today),
        mail,
        subject: words.subject,
        text: words.text,
      },
    })
    await addNotices(req, batch.id, drafts.rows)
    // In the same transaction: notices that are noted are made, also when this process ends here.
    await queue(req, batch.id)
    return batch
  })

/** Makes again what could not be made. @throws `NOTHING_TO_POST` when all of it was */
export const repeatNotices = (given: PayloadRequest, batch: number): Promise<number> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const count = await waitAgain(req, batch)
    if (count === 0) throw refusal({ code: 'NOTHING_TO_POST', message: 'Nothing of these was left unmade.' })
    await queue(req, batch)
    return count
  })
