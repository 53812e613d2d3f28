/** The five parts of what is owed by age, in cents. */
export type AgeingBuckets = {
  current: number
  days1to30: number
  days31to60: number
  days61to90: number
  days91plus: number
}

/** The parts in the order of the bar, oldest last, with the words that name them. */
export const AGEING_PARTS = [
  { key: 'current', label: 'Not past due' },
  { key: 'days1to30', label: '1–30 days' },
  { key: 'days31to60', label: '31–60 days' },
  { key: 'days61to90', label: '61–90 days' },
  { key: 'days91plus', label: '91+ days' },
] as const satisfies readonly { key: keyof AgeingBuckets; label: string }[]

type AgeingBarProps = {
  buckets: AgeingBuckets
  size?: 'small' | 'large'
  /** Length as a share of the longest bar beside it, 0 to 1: so that bars of a list compare. */
  scale?: number
}

/** What is owed by age as one bar. For the eye only: the same figures always stand beside it as text. */
export const AgeingBar = ({ buckets, size = 'large', scale = 1 }: AgeingBarProps) => (
  <span
    className={`pm-age pm-age--${size}`}
    aria-hidden="true"
    style={scale < 1 ? { width: `${Math.max(scale * 100, 1)}%` } : undefined}
  >
    {AGEING_PARTS.map(({ key }, index) =>
      buckets[key] > 0 ? <i key={key} className={`pm-a${index}`} style={{ flexGrow: buckets[key] }} /> : null,
    )}
  </span>
)
