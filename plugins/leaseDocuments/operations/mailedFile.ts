import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { filesOf } from '@/lib/files/filesOf'

import { relationId } from './relationId'

export type MailedFile = { ok: true; file: { name: string; pdf: Buffer } } | { ok: false; why: string }

const changed = (title: string): MailedFile => ({
  ok: false,
  why: `The file of “${title}” is not what was generated. Generate it again, and tell an admin.`,
})

/** The file a document is sent as, its signed copy where there is one; never one that was changed since. */
export const mailedFile = async (payload: Payload, id: number): Promise<MailedFile> => {
  const document = await payload.findByID({ collection: 'lease-documents', id, depth: 0 })
  const { signedFile, signedSha256, title } = document
  const sha256 = signedFile ? signedSha256 : document.sha256
  const { filename } = await payload.findByID({
    collection: 'documents',
    id: relationId(signedFile ?? document.file),
    depth: 0,
  })
  const found = filename ? await filesOf(payload).get(filename) : undefined
  if (!filename || !found) return changed(title)
  const pdf = Buffer.from(await new Response(found.stream).arrayBuffer())
  if (createHash('sha256').update(pdf).digest('hex') !== sha256) return changed(title)
  return { ok: true, file: { name: filename, pdf } }
}
