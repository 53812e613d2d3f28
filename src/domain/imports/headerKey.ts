/**
 * What two headers have in common when they mean the same column: case, spaces, underscores, '#' and other signs do
 * not count. `Receipt #`, `receipt` and `RECEIPT` are one; so are `Moved out`, `moved_out` and `MovedOut`.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
