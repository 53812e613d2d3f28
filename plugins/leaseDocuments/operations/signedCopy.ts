import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { dayFromInstant } from '@/domain/calendar/storedDay'
import { readStrokes } from '@/domain/leases/signing/readStrokes'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'
import type { LeaseDocument, Signature } from '@/payload-types'

import { documentPdf } from '../pdf/documentPdf'
import { readSigners, readText } from './keptText'
import { relationId } from './relationId'

const onLine = ({ how, signedOn, strokes }: Signature): SignatureLine['signature'] => {
  if (!how) return null
  const read = how === 'onScreen' ? readStrokes(strokes) : undefined
  return { how, signedOn: dayFromInstant(signedOn), strokes: read?.ok ? read.strokes : [] }
}

const momentInWords = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at))

const deskOf = ({ addedBy, how }: Signature): string => {
  if (typeof addedBy !== 'object' || !addedBy) return ''
  return how === 'onScreen' ? `at the desk of ${addedBy.name}` : `recorded by ${addedBy.name}`
}

/**
 * Prints the document again with the signatures on its lines and a certificate, and keeps it: what was signed stays
 * beside it as it was. Called with the last signature.
 */
export const keepSignedCopy = async (
  req: PayloadRequest,
  document: LeaseDocument,
): Promise<{ signedFile: number; signedSha256: string }> => {
  const { docs } = await req.payload.find({
    collection: 'signatures',
    where: { document: { equals: document.id } },
    pagination: false,
    depth: 1,
    sort: 'line',
    req,
  })
  const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const signers = readSigners(document).map(({ role, name }, index): SignatureLine => {
    const given = docs.find(({ line }) => line === index + 1)
    return { role, name, signature: given ? onLine(given) : null }
  })
  const last = docs
    .map(({ createdAt }) => createdAt)
    .sort()
    .at(-1)
  if (last === undefined) throw new Error('A signed document without a signature')
  const data = await documentPdf(
    {
      ...readText(document),
      title: `${document.title}, signed`,
      author: signers[0]?.name ?? '',
      signers,
      certificate: {
        document: document.title,
        sha256: document.sha256,
        signed: signers.map((_, index) => {
          const given = docs.find(({ line }) => line === index + 1)
          return given
            ? { at: momentInWords(given.createdAt, timeZone), desk: deskOf(given) }
            : { at: '', desk: '' }
        }),
      },
    },
    { createdAt: new Date(last) },
  )
  const file = await req.payload.create({
    collection: 'documents',
    depth: 0,
    req,
    overrideAccess: false,
    data: {
      title: `${document.title}, signed`,
      lease: relationId(document.lease),
      property: document.property ? relationId(document.property) : null,
    },
    file: {
      data,
      mimetype: 'application/pdf',
      name: `${document.kind}-${relationId(document.lease)}-v${document.version}-signed.pdf`,
      size: data.length,
    },
  })
  return { signedFile: file.id, signedSha256: createHash('sha256').update(data).digest('hex') }
}
