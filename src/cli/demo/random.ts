/** Numbers that look random and are the same on every machine and every run. */
export type Random = {
  /** A whole number between both, included. */
  readonly whole: (from: number, to: number) => number
  /** Whether something that happens so often (0 to 1) happens now. */
  readonly happens: (chance: number) => boolean
}

/** Mulberry32: 32 bits of state, well spread, and short enough to read. */
export const randomOf = (seed: number): Random => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (chance) => next() < chance,
  }
}
