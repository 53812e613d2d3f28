import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { leaseValues, type LeaseFacts } from '@/domain/leases/merge/leaseValues'
import { isSignedKind, TEMPLATE_KIND_LABELS, type TemplateKind } from '@/domain/leases/merge/templateKinds'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseDocument } from '@/payload-types'

import { documentPdf } from '../pdf/documentPdf'
import { chosenTemplate, type ChosenTemplate } from './chosenTemplate'
import { leaseFacts } from './leaseFacts'
import { mergeTemplate } from './mergeTemplate'
import { inWords, missingValues } from './missingValues'
import { signersFor } from './signatureLines'

export type Asked = {
  lease: number
  template: number
  templateVersion?: number | undefined
  /** The one a receipt is for. */
  payment?: number | undefined
}

/** The number of the next version; those of one lease and kind wait for each other. */
const nextVersion = async (req: PayloadRequest, lease: number, kind: TemplateKind): Promise<number> => {
  await queryRows(req, sql`select 1 from leases where id = ${lease} for update`)
  const [row] = await queryRows<{ next: number; signed: boolean | null }>(
    req,
    sql`select coalesce(max(version) filter (where kind = ${kind}::enum_lease_documents_kind), 0)::int + 1 as next,
        bool_or(state = 'signed' and kind in ('lease', 'renewal')) as signed
      from lease_documents where lease_id = ${lease}`,
  )
  if (kind === 'lease' && row?.signed)
    throw refusal({
      code: 'DOCUMENT_FIXED',
      message:
        'This lease is signed. Only an amendment or a renewal changes it: choose a template of that kind.',
    })
  if (!row) throw new Error('The database counted no versions')
  return row.next
}

/** What was generated before and is not signed is not to be signed any more; a notice that went out stands. */
const supersede = async (req: PayloadRequest, { lease, kind }: { lease: number; kind: TemplateKind }) => {
  if (!isSignedKind(kind)) return
  await queryRows(
    req,
    sql`update lease_documents set state = 'superseded', updated_at = now()
      where lease_id = ${lease} and kind = ${kind}::enum_lease_documents_kind
        and state in ('generated', 'outForSignature', 'declined')`,
  )
}

/** A receipt says nothing of a payment that is another's, void or returned. */
const requirePayment = ({ money }: LeaseFacts, payment: number | undefined): void => {
  if (payment === undefined || money?.payment) return
  throw refusal({
    code: 'NOT_FOUND',
    message: 'There is no such payment on this lease’s account, or it is void or was returned.',
  })
}

/** Under which name it is kept: the next version of what is signed, else what it is and its day. */
const nameOf = (template: ChosenTemplate, unit: string, version: number, today: Day) => {
  if (!isSignedKind(template.kind)) {
    const title = `${template.name}, ${unit}`
    return { title, named: `${title}, ${longDay(today)}` }
  }
  const title = `${TEMPLATE_KIND_LABELS[template.kind]}, ${unit}`
  return { title, named: `${title}, version ${version}` }
}

/**
 * Makes the next version of a document from a lease and a template, and keeps it with every value it was made with. The
 * same inputs of one day give the same bytes.
 * @throws `VALUES_MISSING` naming each field without a value and where it is filled in, `BAD_TEMPLATE`,
 *   `NO_TEMPLATE_VERSION`, `DOCUMENT_FIXED`, `DOCUMENT_TOO_LONG`, `CHARACTER_NOT_PRINTABLE`, `NOT_FOUND`
 * @see docs/domain.md rules 29 and 30
 */
export const generateDocument = (given: PayloadRequest, asked: Asked, today: Day): Promise<LeaseDocument> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    const template = await chosenTemplate(req, asked.template, asked.templateVersion)
    const records = await leaseFacts(req, asked.lease, today, asked.payment)
    const { facts, property, unit } = records
    requirePayment(facts, asked.payment)
    const merged = mergeTemplate(template.text, leaseValues(facts))
    if (!merged.ok) {
      const missing = missingValues(merged.missing, records)
      throw refusal({
        code: 'VALUES_MISSING',
        message: `These have no value yet: ${inWords(missing)}. Fill them in, then generate again.`,
        details: { missing },
      })
    }
    const { kind } = template
    const version = await nextVersion(req, asked.lease, kind)
    const signers = signersFor({ kind, blocks: merged.text.blocks }, records)
    const { title, named } = nameOf(template, facts.unit.label, version, today)
    const data = await documentPdf(
      {
        ...merged.text,
        title,
        author: facts.landlord.name,
        signers: signers.map(({ role, name }) => ({ role, name, signature: null })),
      },
      { createdAt: new Date(dayToNoonUtc(today)) },
    )
    await supersede(req, { lease: asked.lease, kind })
    const file = await req.payload.create({
      collection: 'documents',
      depth: 0,
      req,
      overrideAccess: false,
      data: { title: named, lease: asked.lease, unit: unit.id, property: property.id },
      file: {
        data,
        mimetype: 'application/pdf',
        name: `${kind}-${asked.lease}-v${version}.pdf`,
        size: data.length,
      },
    })
    return req.payload.create({
      collection: 'lease-documents',
      depth: 0,
      req,
      data: {
        title: named,
        lease: asked.lease,
        kind,
        version,
        payment: asked.payment,
        template: template.id,
        templateVersion: template.version,
        file: file.id,
        values: { ...merged.used },
        content: { ...merged.text },
        signers,
        state: 'generated',
        day: dayToNoonUtc(today),
        sha256: createHash('sha256').update(data).digest('hex'),
      },
    })
  })
