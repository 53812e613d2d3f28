import { asLatin1, startsWith } from './bytes'
import type { FileKind } from './fileKinds'
import { zipNames } from './zipNames'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const HEIC_BRANDS = /^(hei[cxms]|hev[cx]|mif1|msf1)$/

/** What text never holds: characters that steer a machine, but for tab, line ends and the page's end. */
const STEERING = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/

const asText = (bytes: Uint8Array): string => {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  return asLatin1(bytes, startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0)
}

/** A table starts with a cell. What starts with a bracket is markup, whatever it is called. */
const isTable = (bytes: Uint8Array): boolean => {
  const text = asText(bytes)
  return !STEERING.test(text) && !text.trimStart().startsWith('<')
}

const archiveKind = (bytes: Uint8Array): FileKind | undefined => {
  const names = zipNames(bytes)
  if (!names?.has('[Content_Types].xml')) return undefined
  // Macros are programs.
  if ([...names].some((name) => /vbaproject\.bin$/i.test(name))) return undefined
  if (names.has('xl/workbook.xml')) return 'xlsx'
  return names.has('word/document.xml') ? 'docx' : undefined
}

/**
 * What a file is by what it holds; its name and what its sender calls it are not asked.
 * @returns nothing for what is not kept. Any text that is no markup reads as a table.
 */
export const kindOfBytes = (bytes: Uint8Array): FileKind | undefined => {
  if (asLatin1(bytes, 0, 5) === '%PDF-') return 'pdf'
  if (startsWith(bytes, PNG)) return 'png'
  if (startsWith(bytes, JPEG)) return 'jpeg'
  if (startsWith(bytes, ZIP)) return archiveKind(bytes)
  if (asLatin1(bytes, 0, 4) === 'RIFF' && asLatin1(bytes, 8, 12) === 'WEBP') return 'webp'
  if (asLatin1(bytes, 4, 8) === 'ftyp') return HEIC_BRANDS.test(asLatin1(bytes, 8, 12)) ? 'heic' : undefined
  return isTable(bytes) ? 'csv' : undefined
}
