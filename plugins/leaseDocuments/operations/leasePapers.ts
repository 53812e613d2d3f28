import type { PayloadRequest } from 'payload'

import { isSignedKind } from '@/domain/leases/merge/templateKinds'
import type { LeaseDocument, Signature } from '@/payload-types'

import { readSigners } from './keptText'
import type { Signer } from './signatureLines'

export type PaperLine = Signer & { line: number; given: Signature | undefined }

export type Paper = { document: LeaseDocument; lines: readonly PaperLine[] }

/** The documents of a lease, the newest first, and what stands on the signature lines of the newest that has any. */
export const leasePapers = async (
  req: PayloadRequest,
  lease: number,
): Promise<{ documents: readonly LeaseDocument[]; newest: Paper | undefined }> => {
  const { docs } = await req.payload.find({
    collection: 'lease-documents',
    where: { lease: { equals: lease } },
    pagination: false,
    depth: 1,
    sort: '-createdAt',
    req,
    overrideAccess: false,
  })
  const document = docs.find(({ kind }) => isSignedKind(kind))
  if (!document) return { documents: docs, newest: undefined }
  const signatures = await req.payload.find({
    collection: 'signatures',
    where: { document: { equals: document.id } },
    pagination: false,
    depth: 1,
    sort: 'line',
    req,
    overrideAccess: false,
  })
  const lines = readSigners(document).map((signer, index) => ({
    ...signer,
    line: index + 1,
    given: signatures.docs.find(({ line }) => line === index + 1),
  }))
  return { documents: docs, newest: { document, lines } }
}
