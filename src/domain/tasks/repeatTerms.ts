/** What a repeating task counts in. */
export const REPEAT_UNIT_LABELS = { days: 'Days', weeks: 'Weeks', months: 'Months' } as const

export type RepeatUnit = keyof typeof REPEAT_UNIT_LABELS

/** Every 365 days, weeks or months at the most. */
export const MAX_REPEAT_EVERY = 365
