import type { FindKind } from '@/domain/find/findTerms'
import type { Person } from '@/domain/permissions'

/** `score`: how alike the part of its key is that is most alike. `whole`: how alike the whole key is, of those as alike. */
export type Candidate = { kind: FindKind; id: number; score: number; whole: number }

export type Sought = {
  words: string
  amountCents: number | null
  /** Whoever asks: of what they may read alone, so that nothing else decides what is found. */
  person: Person | undefined
  /** How many of each kind. */
  most: number
}
