import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'
import { canChangeLeaseStatus, type LeaseStatus } from '@/domain/leases/leaseStatus'
import { isOpenForSignature } from '@/domain/leases/signing/documentState'
import type { SignedHow, Stroke } from '@/domain/leases/signing/signatureTerms'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseDocument } from '@/payload-types'

import { changedFile } from './changedFile'
import { readSigners } from './keptText'
import { relationId } from './relationId'
import { requireScan } from './requireScan'
import { keepSignedCopy } from './signedCopy'
import type { Signer } from './signatureLines'

export type Answer =
  | { answer: 'signed'; how: 'onScreen'; strokes: readonly Stroke[] }
  | { answer: 'signed'; how: Exclude<SignedHow, 'onScreen'>; scan: number }
  | { answer: 'declined'; reason: string }

export type GivenSignature = Answer & {
  document: number
  /** Counted from 1: the landlord's is the first. */
  line: number
  signedOn: Day
}

/** The document and its lease, held until the signature is in: two who sign at once are one after the other. */
const held = async (req: PayloadRequest, id: number): Promise<LeaseDocument> => {
  await queryRows(
    req,
    sql`select 1 from leases where id = (select lease_id from lease_documents where id = ${id}) for update`,
  )
  await queryRows(req, sql`select 1 from lease_documents where id = ${id} for update`)
  const document = await req.payload.findByID({
    collection: 'lease-documents',
    id,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!document) throw refusal({ code: 'NOT_FOUND', message: 'There is no such document.' })
  return document
}

/** Reads the file as it lies where files are kept. @throws `DOCUMENT_CHANGED` when it is not what was generated */
const requireUnchanged = async (req: PayloadRequest, document: LeaseDocument): Promise<void> => {
  const found = await changedFile(req, document)
  if (found === undefined) return
  const { file, title } = document
  req.payload.logger.error(
    { document: relationId(file), found },
    'A generated document is not what was generated',
  )
  throw refusal({
    code: 'DOCUMENT_CHANGED',
    message: `The file of “${title}” ${found === 'changed' ? 'is not what was generated' : 'is gone'}. Generate the next version, and tell an admin.`,
  })
}

/** Amendments and letters change no lease's status; a lease and its renewal begin one. */
const beginsLease = ({ kind }: LeaseDocument): boolean => kind === 'lease' || kind === 'renewal'

/**
 * Every tenant of the lease has a line, and nobody else: else the lease would bind somebody who never signed.
 * @throws `DOCUMENT_CLOSED`
 */
const requireSameTenants = async (req: PayloadRequest, document: LeaseDocument): Promise<void> => {
  if (!beginsLease(document)) return
  const { tenants } = await req.payload.findByID({
    collection: 'leases',
    id: relationId(document.lease),
    depth: 0,
    req,
  })
  const lines = new Set(readSigners(document).flatMap(({ tenant }) => tenant ?? []))
  const now = tenants.map(relationId)
  if (now.length === lines.size && now.every((id) => lines.has(id))) return
  throw refusal({
    code: 'DOCUMENT_CLOSED',
    message: `The tenants of the lease are not those of “${document.title}” any more. Generate the next version, which has a line for each.`,
  })
}

const requireOpen = ({ state, title }: LeaseDocument): void => {
  if (isOpenForSignature(state)) return
  const why = state === 'signed' ? 'is signed by all' : `was ${state}`
  throw refusal({
    code: 'DOCUMENT_CLOSED',
    message: `“${title}” ${why}: nobody can sign it any more. Generate the next version.`,
  })
}

/**
 * Nobody answered before there was anything to answer to. What is drawn at the desk is of today.
 * @throws `BAD_DAY`
 */
const requireNoEarlier = ({ day, title }: LeaseDocument, signedOn: Day): void => {
  const made = dayFromInstant(day)
  if (signedOn >= made) return
  throw refusal({
    code: 'BAD_DAY',
    field: 'signedOn',
    message: `“${title}” was made on ${longDay(made)}: nobody signed it before. Send a day from then on, or keep an older paper among the files of the lease.`,
  })
}

const lineOf = (signers: readonly Signer[], line: number): Signer => {
  const signer = signers[line - 1]
  if (signer) return signer
  throw refusal({
    code: 'BAD_PARAMETER',
    field: 'line',
    message: `This document has ${signers.length} signature lines. Send a line from 1 to ${signers.length}.`,
  })
}

const moveLease = async (req: PayloadRequest, id: number, status: LeaseStatus): Promise<void> => {
  const lease = await req.payload.findByID({ collection: 'leases', id, depth: 0, req })
  if (lease.status === status || !canChangeLeaseStatus(lease.status, status)) return
  await req.payload.update({ collection: 'leases', id, depth: 0, req, data: { status } })
}

const settle = async (
  req: PayloadRequest,
  document: LeaseDocument,
  declined: boolean,
): Promise<LeaseDocument> => {
  const lease = relationId(document.lease)
  const [answers] = await queryRows<{ signed: number }>(
    req,
    sql`select count(*)::int as signed from signatures where document_id = ${document.id} and answer = 'signed'`,
  )
  const all = answers?.signed === readSigners(document).length
  const change = declined
    ? ({ state: 'declined' } as const)
    : all
      ? ({ state: 'signed', ...(await keepSignedCopy(req, document)) } as const)
      : ({ state: 'outForSignature' } as const)
  const saved = await req.payload.update({
    collection: 'lease-documents',
    id: document.id,
    depth: 0,
    req,
    data: change,
  })
  const next = { declined: 'draft', signed: 'active', outForSignature: 'outForSignature' } as const
  if (beginsLease(document)) await moveLease(req, lease, next[change.state])
  return saved
}

/**
 * Puts one signature, or a refusal to sign, on its line. With the last one the document is signed: a copy with all of them
 * and a certificate is kept beside it, and its lease is active.
 * @throws `DOCUMENT_CLOSED`, `DOCUMENT_CHANGED` when the file is not what was generated, `ALREADY_SIGNED`, `BAD_DAY`, `NOT_FOUND`
 * @see docs/domain.md rule 31
 */
export const signDocument = (
  given: PayloadRequest,
  { document: id, line, signedOn, ...answer }: GivenSignature,
): Promise<LeaseDocument> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const document = await held(req, id)
    requireOpen(document)
    const signer = lineOf(readSigners(document), line)
    const { totalDocs } = await req.payload.count({
      collection: 'signatures',
      where: { and: [{ document: { equals: id } }, { line: { equals: line } }] },
      req,
    })
    if (totalDocs > 0)
      throw refusal({
        code: 'ALREADY_SIGNED',
        message: `${signer.name} has answered already. A signature stands as it was given.`,
      })
    if (answer.answer === 'declined' || answer.how !== 'onScreen') requireNoEarlier(document, signedOn)
    if (answer.answer === 'signed') await requireSameTenants(req, document)
    if (answer.answer === 'signed' && answer.how !== 'onScreen') await requireScan(req, document, answer.scan)
    await requireUnchanged(req, document)
    await req.payload.create({
      collection: 'signatures',
      depth: 0,
      req,
      data: {
        document: id,
        line,
        role: signer.role,
        tenant: signer.tenant,
        name: signer.name,
        answer: answer.answer,
        signedOn: dayToNoonUtc(signedOn),
        sha256: document.sha256,
        ...(answer.answer === 'declined'
          ? { reason: answer.reason }
          : {
              how: answer.how,
              ...(answer.how === 'onScreen'
                ? { strokes: answer.strokes.map((stroke) => [...stroke]) }
                : { scan: answer.scan }),
            }),
      },
    })
    return settle(req, document, answer.answer === 'declined')
  })
