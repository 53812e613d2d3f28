/** One character for each byte, so that text in a file of any kind can be looked for. */
export const asLatin1 = (bytes: Uint8Array, from = 0, to = bytes.length): string => {
  const PART = 8192
  let text = ''
  for (let at = Math.max(from, 0); at < Math.min(to, bytes.length); at += PART)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + PART, to, bytes.length)))
  return text
}

export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

/** Numbers of a header. @throws RangeError outside of the file: it ends too early */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
