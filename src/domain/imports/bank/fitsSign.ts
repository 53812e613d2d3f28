import type { Becomes } from './becomes'

/**
 * Whether money of this sign can become that: payments and other income come in, a returned check goes out. An
 * expense may also come in, where a supplier gives something back.
 */
export function fitsSign(becomes: Becomes, cents: number): boolean {
  switch (becomes.kind) {
    case 'payment':
    case 'otherIncome':
      return cents > 0
    case 'returned':
    case 'returnedLine':
      return cents < 0
    case 'expense':
    case 'notOurs':
    case 'recorded':
    case 'asWritten':
      return true
  }
}
