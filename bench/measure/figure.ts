/** One measured figure, as `--json` writes it. */
export type Figure = {
  name: string
  /** Ours. */
  value: number
  unit: 'ms' | 'MB' | 'KB'
  /** The other's, in the same unit and the same run. */
  against: number
  /** Ours ÷ the other's; in names with `-vs-` the other's ÷ ours: how many times faster ours is. */
  ratio: number
  /** The ratio to keep to: at most this much; in names with `-vs-` at least. Null: printed for information. */
  target: number | null
  ok: boolean
}

/** A figure, and in words what ours is held against. */
export type Measured = { figure: Figure; comparedWith: string }

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Whether the name says that ours is the faster one, and the ratio how many times. */
const saysHowManyTimesFaster = (name: string): boolean => name.includes('-vs-')

const keepsTo = (name: string, ratio: number, target: number | null): boolean => {
  if (target === null) return true
  return saysHowManyTimesFaster(name) ? ratio >= target : ratio <= target
}

/** Works out the ratio and whether it keeps to the target. */
export const figureOf = ({
  name,
  unit,
  ours,
  other,
  target,
}: {
  name: string
  unit: Figure['unit']
  ours: number
  other: number
  target: number | null
}): Figure => {
  const exact = saysHowManyTimesFaster(name) ? other / ours : ours / other
  const ratio = rounded(exact, 2)
  return {
    name,
    value: rounded(ours, 1),
    unit,
    against: rounded(other, 1),
    ratio,
    target,
    ok: keepsTo(name, exact, target),
  }
}
