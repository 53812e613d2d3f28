import { MAX_REPEAT_EVERY } from '@/domain/tasks/repeatTerms'

/** Empty, or a whole number of days, weeks or months. */
export const validateRepeat = (value: number | null | undefined): string | true => {
  if (value === null || value === undefined) return true
  return (
    (Number.isInteger(value) && value >= 1 && value <= MAX_REPEAT_EVERY) ||
    `Enter a whole number from 1 to ${MAX_REPEAT_EVERY}, or leave it empty.`
  )
}
