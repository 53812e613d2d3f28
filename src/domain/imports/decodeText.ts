import { DomainError } from '../errors'

/**
 * The text of an uploaded file, whatever program saved it: UTF-8, UTF-16 of either byte order, with or without a
 * byte-order mark, else cp1252, which is what older Windows programs and banks write. The mark is taken off.
 * @throws DomainError `UNREADABLE_FILE` for anything that is not text: NUL bytes, workbooks, broken UTF-16
 */
export function decodeText(bytes: Uint8Array): string {
  refuseKnownBinary(bytes)
  // Programs of old end a text with Ctrl-Z.
  const text = decoded(bytes).replace(/\u001a\s*$/, '')
  // Also what UTF-32, or the wrong byte order, would leave behind.
  if (/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)) throw unreadable()
  return text
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return strict('utf-8', bytes)
  if (startsWith(bytes, [0xff, 0xfe])) return strict('utf-16le', bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return strict('utf-16be', bytes)
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return strict(unmarked, bytes)
  try {
    return strict('utf-8', bytes)
  } catch {
    return decodeCp1252(bytes)
  }
}

/**
 * UTF-16 without a mark: every Latin letter, digit, comma and line end has a zero byte, always on the same side.
 * Half of the first characters being such is more than a stray NUL makes, and less than any table has.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++
    if (byte === 0 && at % 2 === 1) odd++
  })
  const half = sample.length / 4
  if (odd > half && even === 0) return 'utf-16le'
  return even > half && odd === 0 ? 'utf-16be' : null
}

function strict(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw unreadable()
  }
}

// The 32 places where cp1252 differs from Latin-1; \ufffd where it has no character. A table of our own, because
// some releases of Node decode 'windows-1252' as Latin-1 and turn € and curly quotes into control characters.
const CP1252_FROM_80 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178'

function decodeCp1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? CP1252_FROM_80.charAt(byte - 0x80) : String.fromCharCode(byte),
  )
  const text = characters.join('')
  if (text.includes('\ufffd')) throw unreadable()
  return text
}

function refuseKnownBinary(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'This is a workbook, not a CSV file. Save the sheet as CSV and upload that.',
    )
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new DomainError(
      'UNREADABLE_FILE',
      'This is a PDF, not a CSV file. Export the table as CSV and upload that.',
    )
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function unreadable(): DomainError {
  return new DomainError(
    'UNREADABLE_FILE',
    'This file is not text that can be read. Save it as CSV (UTF-8) and try again.',
  )
}
