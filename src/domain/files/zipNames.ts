import { viewOf } from './bytes'

/** 'PK' and the mark of the record that ends an archive. */
const END_MARK = 0x06_05_4b_50
const ENTRY_MARK = 0x02_01_4b_50
const END_SIZE = 22
const ENTRY_SIZE = 46
/** A comment may stand behind the end, of at most this. */
const LONGEST_COMMENT = 0xff_ff
/** Far more than a workbook or a document has parts. */
const MOST_NAMES = 10_000

/** Where the archive's last record begins, if the bytes end as an archive does, whatever stands before it. */
export const zipEndIn = (bytes: Uint8Array): number | undefined => {
  const view = viewOf(bytes)
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_MARK) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) === bytes.length) return at
  }
  return undefined
}

/**
 * The names in an archive, by its directory; nothing is unpacked.
 * @returns nothing where the bytes are no archive that can be read
 */
export const zipNames = (bytes: Uint8Array): ReadonlySet<string> | undefined => {
  const end = zipEndIn(bytes)
  if (end === undefined) return undefined
  const view = viewOf(bytes)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names = new Set<string>()
  for (let entry = 0; entry < Math.min(count, MOST_NAMES); entry += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const begin = at + ENTRY_SIZE
    names.add(new TextDecoder().decode(bytes.subarray(begin, begin + nameLength)))
    at = begin + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}
