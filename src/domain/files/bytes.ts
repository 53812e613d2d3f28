/** One character for each byte, so that text in a file of any kind can be looked for. */
export const asLatin1 = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  new TextDecoder('latin1').decode(bytes.subarray(Math.max(from, 0), Math.max(to, 0)))

export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

/** Numbers of a header. @throws RangeError outside of the file: it ends too early */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
