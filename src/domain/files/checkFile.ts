import { DomainError } from '../errors'

import { FILE_KINDS, type FileKind, KEPT_KINDS, kindInName } from './fileKinds'
import { imagePixels } from './imagePixels'
import { kindOfBytes } from './kindOfBytes'
import { safeFileName } from './safeFileName'
import { isCutOff, secondNature } from './secondNature'

const MEGABYTE = 1024 * 1024

/** The largest file that is kept. */
export const MAX_FILE_BYTES = 25 * MEGABYTE
/** The largest picture, unpacked: four bytes each make 400 MB in memory. */
export const MAX_IMAGE_PIXELS = 100_000_000

export const FILE_TOO_LARGE = 'A file may have at most 25 MB. Make it smaller, or split it.'

export type CheckedFile = {
  kind: FileKind
  /** The name for people, safe to save under. */
  name: string
}

const refuseMixed = (name: string, kind: FileKind, other: string): never => {
  throw new DomainError(
    'FILE_MIXED',
    `“${name}” is ${FILE_KINDS[kind].words} and ${other} at once. Open it, save it anew, and put that in.`,
    { kind },
  )
}

const checkImage = (name: string, kind: FileKind, bytes: Uint8Array): void => {
  const pixels = imagePixels(kind, bytes)
  if (pixels === undefined) throw damaged(name, kind)
  if (pixels <= MAX_IMAGE_PIXELS) return
  throw new DomainError(
    'IMAGE_TOO_LARGE',
    `“${name}” has ${Math.round(pixels / 1_000_000)} megapixels; a picture may have at most 100. Make it smaller.`,
    { pixels },
  )
}

const damaged = (name: string, kind: FileKind): DomainError =>
  new DomainError(
    'UNREADABLE_FILE',
    `“${name}” starts as ${FILE_KINDS[kind].words} and is damaged or cut off. Put it in again from where it came.`,
    { kind },
  )

/** The kind by content, which the name must not contradict. */
const kindOf = (name: string, declared: string, bytes: Uint8Array): FileKind => {
  const kind = kindOfBytes(bytes)
  const named = kindInName(name)
  // Any text reads as a table: only what is called one is taken for one.
  const isOther = kind === 'csv' && named === undefined && !declared.startsWith(FILE_KINDS.csv.mimeType)
  if (kind === undefined || named === 'active' || isOther)
    throw new DomainError('FILE_KIND_REFUSED', `“${name}” is none of the kinds that are kept: ${KEPT_KINDS}.`)
  if (named === undefined || named === kind) return kind
  throw new DomainError(
    'FILE_NAME_MISLEADS',
    `“${name}” is named as ${FILE_KINDS[named].words} and holds ${FILE_KINDS[kind].words}. Name it as what it is, or choose the right file.`,
    { named, kind },
  )
}

/**
 * What a file is and may be called, before anything is done with it.
 * @param declared its type as the sender has it: asked only of text
 * @throws DomainError `EMPTY_FILE`, `TOO_LARGE`, `FILE_KIND_REFUSED`, `FILE_NAME_MISLEADS`, `FILE_MIXED`,
 * `UNREADABLE_FILE` or `IMAGE_TOO_LARGE`, with the file's name in the sentence
 */
export const checkFile = (given: { name: string; declared: string; bytes: Uint8Array }): CheckedFile => {
  const { bytes, declared } = given
  const name = given.name.split(/[/\\]/).at(-1) ?? ''
  if (bytes.length === 0) throw new DomainError('EMPTY_FILE', `“${name}” is empty. Choose the file again.`)
  if (bytes.length > MAX_FILE_BYTES) throw new DomainError('TOO_LARGE', FILE_TOO_LARGE)
  const kind = kindOf(name, declared, bytes)
  if (isCutOff(kind, bytes)) throw damaged(name, kind)
  const other = secondNature(kind, bytes)
  if (other !== undefined) refuseMixed(name, kind, other)
  checkImage(name, kind, bytes)
  return { kind, name: safeFileName(name, kind) }
}
