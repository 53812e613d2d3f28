/** The parts of an ageing, from not past due to the oldest. */
export const BUCKETS = ['current', 'days1to30', 'days31to60', 'days61to90', 'days91plus'] as const
export type Bucket = (typeof BUCKETS)[number]
/** Open cents by age. */
export type Buckets = Record<Bucket, number>

export function emptyBuckets(): Buckets {
  return { current: 0, days1to30: 0, days31to60: 0, days61to90: 0, days91plus: 0 }
}

/**
 * @param daysPastDue as of D: D − due date; 0 and less is not past due
 * @see docs/domain.md rule 6
 */
export function bucketOf(daysPastDue: number): Bucket {
  if (daysPastDue <= 0) return 'current'
  if (daysPastDue <= 30) return 'days1to30'
  if (daysPastDue <= 60) return 'days31to60'
  return daysPastDue <= 90 ? 'days61to90' : 'days91plus'
}
