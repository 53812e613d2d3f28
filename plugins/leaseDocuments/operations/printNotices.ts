import type { PayloadRequest } from 'payload'

import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'
import { letterheadOf } from '@/lib/pdf/letterhead'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseDocument } from '@/payload-types'

import type { PrintedDocument } from '../pdf/documentPdf'
import { documentsPdf } from '../pdf/documentsPdf'
import { readSigners, readText } from './keptText'
import { noticeProgress } from './noticeProgress'

/** A file is laid out in one go, while all others that print wait: a large batch is printed in piles of so many. */
export const PILE = 100

const printedOf = (document: LeaseDocument, author: string): PrintedDocument => ({
  ...readText(document),
  title: document.title,
  author,
  signers: readSigners(document).map(({ role, name }) => ({ role, name, signature: null })),
})

/**
 * What was made of a batch as one file to print, in its order, from the text each document keeps.
 * @param pile which hundred, from 1
 * @throws `NOT_FOUND`
 */
export const printNotices = async (
  req: PayloadRequest,
  id: number,
  pile: number,
): Promise<{ name: string; pdf: Buffer }> => {
  const { batch, rows } = await noticeProgress(req, id)
  const made = rows.flatMap(({ document }) => document ?? []).slice((pile - 1) * PILE, pile * PILE)
  if (made.length === 0) throw refusal({ code: 'NOT_FOUND', message: 'Nothing of these is made yet.' })
  const { docs } = await req.payload.find({
    collection: 'lease-documents',
    where: { id: { in: made } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const found = new Map(docs.map((document) => [document.id, document]))
  const { name } = await letterheadOf(req.payload)
  const day = dayFromInstant(batch.day)
  const pdf = await documentsPdf(
    made.flatMap((one) => {
      const document = found.get(one)
      return document ? [printedOf(document, name)] : []
    }),
    { title: batch.title, author: name, createdAt: new Date(dayToNoonUtc(day)) },
  )
  return { name: `notices-${id}${pile > 1 ? `-${pile}` : ''}.pdf`, pdf }
}
