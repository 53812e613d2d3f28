import { asLatin1, viewOf } from './bytes'
import { FILE_KINDS, type FileKind } from './fileKinds'
import { zipEndIn } from './zipNames'

/** As far as browsers and readers of PDFs look for what a file is. */
const HEAD = 1024
const MARKUP_IN_HEAD = /<(!doctype\s+html|html|head|body|script|iframe|svg|\?php)[\s>]/i
const PROGRAM_ANYWHERE = /<script[\s>/]|<!doctype\s+html|<\?php\s/i

/** Where its table of contents stands, and that this is all. */
const PDF_TAIL = /xref[^]*%%EOF/

/** Where a PNG says it ends; nothing where its parts do not join up. */
const endOfPng = (bytes: Uint8Array): number | undefined => {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + view.getUint32(at)
    if (asLatin1(bytes, at + 4, at + 8) === 'IEND') return next
    at = next
  }
  return undefined
}

/** Where a file says it ends, for kinds that say so. JPEGs of telephones carry more behind theirs. */
const ownEnd = (kind: FileKind, bytes: Uint8Array): number | undefined => {
  if (kind === 'png') return endOfPng(bytes) ?? Infinity
  if (kind === 'webp') return bytes.length < 12 ? Infinity : viewOf(bytes).getUint32(4, true) + 8
  if (kind === 'pdf') return PDF_TAIL.test(asLatin1(bytes, bytes.length - HEAD)) ? bytes.length : Infinity
  return undefined
}

/** Whether the file stops before it is done, as after a broken upload. */
export const isCutOff = (kind: FileKind, bytes: Uint8Array): boolean =>
  (ownEnd(kind, bytes) ?? bytes.length) > bytes.length

/**
 * What else a file is, besides its kind: one that another program would take for a web page, a PDF or an archive.
 * @returns in words, or nothing for an honest file
 */
export const secondNature = (kind: FileKind, bytes: Uint8Array): string | undefined => {
  if (kind === 'csv') return undefined
  const head = asLatin1(bytes, 0, HEAD)
  if (kind !== 'pdf' && head.includes('%PDF-')) return 'a PDF'
  if (MARKUP_IN_HEAD.test(head)) return 'a web page'
  if (kind === 'xlsx' || kind === 'docx') return undefined
  if (bytes.length > 22 && zipEndIn(bytes) !== undefined) return 'an archive'
  if (FILE_KINDS[kind].isImage && PROGRAM_ANYWHERE.test(asLatin1(bytes))) return 'a web page'
  // One byte more fills up an odd length.
  return bytes.length > (ownEnd(kind, bytes) ?? Infinity) + 1 ? 'something behind its end' : undefined
}
