import type { Payload } from 'payload'

import type { DocumentMail, Notice, NoticeBatch } from '@/payload-types'

import { buildLeaseTemplate } from './business'
import { buildLeaseDocument } from './leaseDocuments'
import { buildLease, buildTenant } from './portfolio'

const DAY = '2026-01-01'

/** A batch of one notice. */
export const buildNoticeBatch = async (payload: Payload): Promise<NoticeBatch> =>
  payload.create({
    collection: 'notice-batches',
    depth: 0,
    data: {
      title: 'Notice of past-due rent, January 1, 2026',
      template: (await buildLeaseTemplate(payload, { kind: 'notice' })).id,
      templateVersion: 1,
      total: 1,
      day: DAY,
    },
  })

/** The notice of one lease that waits in a batch. */
export const buildNotice = async (payload: Payload, data: { lease?: number } = {}): Promise<Notice> =>
  payload.create({
    collection: 'notices',
    depth: 0,
    data: {
      place: 'Property 1, Ana Lee',
      batch: (await buildNoticeBatch(payload)).id,
      lease: data.lease ?? (await buildLease(payload)).id,
      status: 'waiting',
    },
  })

let made = 0

/** A document that was mailed. */
export const buildDocumentMail = async (
  payload: Payload,
  data: { document?: number; tenant?: number } = {},
): Promise<DocumentMail> =>
  payload.create({
    collection: 'document-mails',
    depth: 0,
    data: {
      document: data.document ?? (await buildLeaseDocument(payload)).id,
      tenant: data.tenant ?? (await buildTenant(payload)).id,
      email: `reader${(made += 1)}@example.com`,
      subject: 'Your notice',
      text: 'Please find it attached.',
      status: 'sent',
    },
  })
