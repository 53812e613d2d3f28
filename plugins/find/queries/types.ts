import type { FindKind } from '@/domain/find/findTerms'

/** `score`: how alike the part of its key is that is most alike. `whole`: how alike the whole key is, of those as alike. */
export type Candidate = { kind: FindKind; id: number; score: number; whole: number }

export type Sought = {
  words: string
  amountCents: number | null
  /** Of these properties alone; null for whoever may see all. */
  properties: readonly number[] | null
  /** How many of each kind. */
  most: number
  /** Names with a slip are looked for only where nothing has all the words as they are; else at once. */
  closestFirst: boolean
}
