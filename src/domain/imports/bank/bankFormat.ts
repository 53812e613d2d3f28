import { DomainError } from '../../errors'
import { decodeText } from '../decodeText'

export type BankFormat = 'table' | 'workbook' | 'ofx' | 'qif'

const KNOWN_BINARIES: readonly { readonly mark: readonly number[]; readonly what: string }[] = [
  { mark: [0x89, 0x50, 0x4e, 0x47], what: 'a picture (PNG)' },
  { mark: [0xff, 0xd8, 0xff], what: 'a picture (JPEG)' },
  { mark: [0x47, 0x49, 0x46, 0x38], what: 'a picture (GIF)' },
  { mark: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { mark: [0x1f, 0x8b], what: 'a packed file (gzip)' },
]

/**
 * What a file is by what is in it; its name may say anything.
 * @param name for the message
 * @throws DomainError `EMPTY_FILE`, or `UNREADABLE_FILE` for what no bank's download is: pictures, PDFs, archives,
 *   workbooks with a password or of before 2007, web pages, NUL bytes
 */
export function bankFormatOf(name: string, bytes: Uint8Array): BankFormat {
  if (bytes.length === 0) {
    throw new DomainError('EMPTY_FILE', `${name} is empty. Download it from the bank again.`)
  }
  const binary = KNOWN_BINARIES.find(({ mark }) => startsWith(bytes, mark))
  if (binary) throw unreadable(`${name} is ${binary.what}. Download the transactions as CSV, OFX or Excel.`)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable(oldOrLocked(name, bytes))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    // Names in an archive are not packed.
    if (includes(bytes, 'xl/')) return 'workbook'
    throw unreadable(`${name} is an archive (ZIP), not a workbook. Unpack it and upload the file inside.`)
  }
  const text = decodeText(bytes).trimStart()
  if (text === '') throw new DomainError('EMPTY_FILE', `${name} is empty. Download it from the bank again.`)
  if (/^(?:OFXHEADER\s*:|<\?xml[^>]*>\s*<\?OFX\b|<\?OFX\b|<OFX>)/i.test(text)) return 'ofx'
  if (/^<\?xml[^>]*>\s*<OFX>/i.test(text)) return 'ofx'
  if (/^!(?:Type|Account|Option|Clear)\b/i.test(text)) return 'qif'
  if (/^<(?:!doctype|html|\?xml|script)/i.test(text)) {
    throw unreadable(`${name} is a web page, not a list of transactions. Download them as CSV, OFX or Excel.`)
  }
  return 'table'
}

function oldOrLocked(name: string, bytes: Uint8Array): string {
  if (includes(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')) {
    return `${name} has a password. Save it without one and upload that.`
  }
  return `${name} is a workbook of before 2007, or has a password. Save it as .xlsx without one and upload that.`
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function includes(bytes: Uint8Array, letters: string): boolean {
  const wanted = Array.from(letters, (letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(wanted[0] ?? -1); at >= 0; at = bytes.indexOf(wanted[0] ?? -1, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}

function unreadable(message: string): DomainError {
  return new DomainError('UNREADABLE_FILE', message)
}
