import type { Payload } from 'payload'

import type { LeaseDocument, Signature } from '@/payload-types'

import { buildDocument, buildLeaseTemplate } from './business'
import { buildLease, idOf } from './portfolio'

const HASH = 'ab'.repeat(32)
const DAY = '2026-01-01'

/** The record of a generated lease; its file is a picture. */
export const buildLeaseDocument = async (
  payload: Payload,
  data: { lease?: number } = {},
): Promise<LeaseDocument> => {
  const lease =
    data.lease === undefined
      ? await buildLease(payload)
      : await payload.findByID({ collection: 'leases', id: data.lease, depth: 0 })
  return payload.create({
    collection: 'lease-documents',
    depth: 0,
    data: {
      title: 'Lease, version 1',
      lease: lease.id,
      kind: 'lease',
      version: 1,
      template: (await buildLeaseTemplate(payload)).id,
      templateVersion: 1,
      file: (await buildDocument(payload, { property: idOf(lease.property) })).id,
      values: { today: 'January 1, 2026' },
      content: { blocks: [], header: '', footer: '', initials: false },
      signers: [{ role: 'landlord', name: 'Test landlord', tenant: null }],
      state: 'generated',
      day: DAY,
      sha256: HASH,
    },
  })
}

/** The landlord's signature on a document, drawn; one of its own unless it is named. */
export const buildSignature = async (
  payload: Payload,
  { document }: { document?: number } = {},
): Promise<Signature> =>
  payload.create({
    collection: 'signatures',
    depth: 0,
    data: {
      document: document ?? (await buildLeaseDocument(payload)).id,
      line: 1,
      role: 'landlord',
      name: 'Test landlord',
      answer: 'signed',
      how: 'onScreen',
      signedOn: DAY,
      strokes: [
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
      ],
      sha256: HASH,
    },
  })
