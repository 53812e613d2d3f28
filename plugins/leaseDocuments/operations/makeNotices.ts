import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { inTransaction } from '@/lib/database/inTransaction'
import { comesFrom } from '@/lib/database/signTransaction'
import { isDomainError } from '@/lib/refusals/asRefusal'
import type { NoticeBatch } from '@/payload-types'

import { isWaiting, nextNotice, settleNotice } from '../queries/noticeRows'
import { generateDocument } from './generateDocument'
import { draftMail, noteMails } from './mailDocument'
import { relationId } from './relationId'
import { sendDocumentMails } from './sendDocumentMails'

/** A refusal is told on its row; anything else is a fault, and the job begins again. */
const sentenceOf = (error: unknown): string | undefined =>
  error instanceof Error && (isDomainError(error) || ('status' in error && typeof error.status === 'number'))
    ? error.message
    : undefined

/** What a batch asked for, by whom: they make it, and may what they may. */
type Making = { batch: NoticeBatch; day: Day; req: () => Promise<PayloadRequest> }

const begin = async (payload: Payload, id: number): Promise<Making> => {
  const batch = await payload.findByID({ collection: 'notice-batches', id, depth: 0 })
  const by = batch.addedBy ? relationId(batch.addedBy) : undefined
  const user = by === undefined ? null : await payload.findByID({ collection: 'users', id: by, depth: 0 })
  return {
    batch,
    day: dayFromInstant(batch.day),
    req: async () => {
      const req = await createLocalReq(
        user ? { user: { ...user, collection: 'users' as const } } : {},
        payload,
      )
      comesFrom(req, 'job')
      return req
    },
  }
}

const make = async ({ batch, day }: Making, req: PayloadRequest, lease: number): Promise<number> => {
  const document = await generateDocument(
    req,
    { lease, template: relationId(batch.template), templateVersion: batch.templateVersion },
    day,
  )
  if (batch.mail) {
    const words = {
      ...(batch.subject ? { subject: batch.subject } : {}),
      ...(batch.text ? { text: batch.text } : {}),
    }
    await noteMails(req, await draftMail(req, document.id, words), batch.id)
  }
  return document.id
}

/** @returns whether there was one to make */
const makeNext = async (payload: Payload, making: Making): Promise<boolean> => {
  const { batch } = making
  let taken: number | undefined
  try {
    await inTransaction({ payload, req: await making.req() }, async (req) => {
      const next = await nextNotice(req, batch.id)
      taken = next?.id
      if (next) await settleNotice(req, next.id, { document: await make(making, req, next.lease) })
    })
  } catch (error) {
    const why = sentenceOf(error)
    if (taken === undefined || why === undefined) throw error
    const row = taken
    await inTransaction({ payload, source: 'job' }, (req) => settleNotice(req, row, { why }))
  }
  return taken !== undefined
}

/**
 * Makes what waits of a batch, a document for each lease, each in a transaction of its own with its row; then mails them
 * where that was asked. Safe to run twice and at once, and to be killed: a row is made by one, with its document or not at all.
 */
export const makeNotices = async (payload: Payload, id: number): Promise<void> => {
  const making = await begin(payload, id)
  // A row that another process held and has made since was passed over: there may be more behind it.
  while ((await makeNext(payload, making)) || (await isWaiting({ payload }, id)));
  if (making.batch.mail) await sendDocumentMails(payload, { batch: id })
}
