import type { PayloadRequest } from 'payload'

import { reportInWords } from '@/domain/statements/sendingReport'
import { refusal } from '@/lib/refusals/refusal'
import type { NoticeBatch } from '@/payload-types'

import { mailStates } from '../queries/documentMails'
import { noticeRows, type NoticeRow } from '../queries/noticeRows'
import { mailReport } from './mailDocument'

export type NoticeProgress = {
  batch: NoticeBatch
  total: number
  /** Neither made nor given up. */
  waiting: number
  made: number
  failed: readonly (Pick<NoticeRow, 'lease' | 'place'> & { why: string })[]
  /** Null where nothing is mailed. */
  mails: { total: number; waiting: number; report: readonly string[] } | null
  rows: readonly NoticeRow[]
}

/** How far a batch is. @throws `NOT_FOUND` */
export const noticeProgress = async (req: PayloadRequest, id: number): Promise<NoticeProgress> => {
  const batch = await req.payload.findByID({
    collection: 'notice-batches',
    id,
    depth: 1,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!batch) throw refusal({ code: 'NOT_FOUND', message: 'There are no such notices.' })
  const rows = await noticeRows(req, id)
  const states = batch.mail ? await mailStates(req, { batch: id }) : []
  const underWay = states.filter(({ status }) => status === 'waiting' || status === 'sending').length
  const waiting = rows.filter(({ status }) => status === 'waiting').length
  return {
    batch,
    total: rows.length,
    waiting,
    made: rows.filter(({ status }) => status === 'made').length,
    failed: rows
      .filter(({ status }) => status === 'failed')
      .map(({ lease, place, why }) => ({ lease, place, why: why ?? '' })),
    mails: batch.mail
      ? {
          total: states.length,
          waiting: underWay,
          report: underWay + waiting > 0 ? [] : reportInWords(mailReport(states)),
        }
      : null,
    rows,
  }
}
