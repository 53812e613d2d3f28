/** How many steps a search may still take: shared by the lines of a file, so that no file takes for ever. */
export type SearchBudget = { steps: number }

type Item = {
  /** Whole cents, above 0. */
  readonly cents: number
  /** Of one group at most one item is taken. */
  readonly group: number
}

/**
 * The sets of items that sum exactly to `cents`: the smallest sets first, among equals those of earlier items. The
 * same items and budget give the same sets; a search that runs out of steps returns what it has.
 * @param sizes fewest and most items of a set   @param most how many sets are wanted
 */
export function subsetsOfSum<T extends Item>(
  cents: number,
  items: readonly T[],
  {
    sizes: [fewest, largest],
    most,
    budget,
  }: { sizes: readonly [number, number]; most: number; budget: SearchBudget },
): T[][] {
  // Looking through the items is work, too.
  if (budget.steps <= items.length) return []
  budget.steps -= items.length
  const usable = items.filter((item) => item.cents <= cents)
  const places = new Map<number, number[]>()
  usable.forEach((item, at) => {
    const same = places.get(item.cents)
    if (same) same.push(at)
    else places.set(item.cents, [at])
  })
  const smallest = usable.reduce((least, item) => Math.min(least, item.cents), cents)
  const found: T[][] = []
  const taken: T[] = []

  const search = (from: number, left: number, wanted: number): void => {
    if (wanted === 1) {
      for (const at of places.get(left) ?? []) {
        const last = usable[at]
        if (at < from || !last || taken.some(({ group }) => group === last.group)) continue
        found.push([...taken, last])
        if (found.length >= most) return
      }
      return
    }
    for (let at = from; at < usable.length && found.length < most && budget.steps > 0; at += 1) {
      budget.steps -= 1
      const item = usable[at]
      if (!item || left - item.cents < smallest * (wanted - 1)) continue
      if (taken.some(({ group }) => group === item.group)) continue
      taken.push(item)
      search(at + 1, left - item.cents, wanted - 1)
      taken.pop()
    }
  }

  for (let size = fewest; size <= largest && found.length < most && budget.steps > 0; size += 1) {
    search(0, cents, size)
  }
  return found
}

const STEPS_A_LINE = 40_000
const STEPS_A_FILE = 10_000_000

/** Deals the steps of a file out to its lines: the last ones of a huge file may get none. */
export type FileBudget = { readonly forLine: <R>(search: (budget: SearchBudget) => R) => R }

export function fileBudget(): FileBudget {
  let left = STEPS_A_FILE
  return {
    forLine: (search) => {
      const steps = Math.min(left, STEPS_A_LINE)
      const budget = { steps }
      const result = search(budget)
      left -= steps - Math.max(budget.steps, 0)
      return result
    },
  }
}
